# Completes commands, options and names of career in bash.
# To have it in every shell, add to ~/.bashrc: eval "$(career completion bash)"

# Takes the quotes off a word: `plain` is what it means; `quote` is one that is still open, `before` what stands
# before that.
_career_unquote() {
  local word=$1 char i
  plain='' quote='' before=''
  for ((i = 0; i < ${#word}; i++)); do
    char=${word:i:1}
    if [[ $char == \\ && $quote != \' ]]; then
      ((++i))
      char=${word:i:1}
      [[ $quote == \" && $char != [\"\\\$\`] ]] && char=\\$char
      plain+=$char
    elif [[ -z $quote && $char == [\'\"] ]]; then
      quote=$char before=$plain
    elif [[ $char == "$quote" ]]; then
      quote=''
    else
      plain+=$char
    fi
  done
}

_career() {
  # bash takes the line apart at '=' and ':', too. Here words are what blanks divide; of the last one bash wants
  # only the part behind what it took off, which is in `taken`.
  local rest=${COMP_LINE:0:COMP_POINT} words=() taken='' word gap i
  for ((i = 0; i <= COMP_CWORD; i++)); do
    gap=${rest%%[![:space:]]*}
    rest=${rest#"$gap"}
    word=${COMP_WORDS[i]}
    ((i == COMP_CWORD)) && word=$rest
    rest=${rest#"$word"}
    taken=''
    if ((i == 0 || ${#gap})) || [[ -z $word ]]; then
      words+=("$word")
    else
      taken=${words[-1]}
      [[ $word == [=:] ]] && taken+=$word
      words[-1]+=$word
    fi
  done
  local plain quote before
  _career_unquote "$taken"
  taken=$plain
  for i in "${!words[@]}"; do
    _career_unquote "${words[i]}"
    words[i]=$plain
  done
  [[ -n $quote ]] && taken=$before
  words=("${words[@]/#\~\//"$HOME/"}")

  # An alias cannot be called by its name, nor a path with a variable: then the one in the path answers.
  local program=${words[0]} answer=()
  type -P "$program" >/dev/null || declare -F "$program" >/dev/null || program=career
  mapfile -t answer <<<"$("$program" completion bash -- "${words[@]:1}" 2>/dev/null)"
  case ${answer[0]} in
    files) compopt -o default ;;
    folders) compopt -o dirnames ;;
  esac

  # A name may hold anything, and what stands on the line will be run: it is quoted, and what an open quote
  # cannot hold is not offered.
  local text
  COMPREPLY=()
  for text in "${answer[@]:1}"; do
    text=${text#"$taken"}
    case $quote in
      \') [[ $text == *\'* ]] && continue ;;
      \") [[ $text == *[\"\\\$\`!]* ]] && continue ;;
      *) [[ -n $text ]] && printf -v text %q "$text" ;;
    esac
    [[ -n $text ]] && COMPREPLY+=("$text")
  done
  [[ ${COMPREPLY[0]-} == *[.=:] ]] && compopt -o nospace
  return 0
}
complete -F _career career
