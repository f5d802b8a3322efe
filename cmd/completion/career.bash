# Completes commands, options and names of career in bash.
# To have it in every shell, add to ~/.bashrc: eval "$(career completion bash)"

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
  words=("${words[@]//[\"\'\\]/}")
  words=("${words[@]/#\~\//"$HOME/"}")
  taken=${taken//[\"\'\\]/}

  local answer=()
  mapfile -t answer <<<"$("${words[0]}" completion bash -- "${words[@]:1}" 2>/dev/null)"
  case ${answer[0]} in
    files) compopt -o default ;;
    folders) compopt -o dirnames ;;
  esac
  COMPREPLY=("${answer[@]:1}")
  COMPREPLY=("${COMPREPLY[@]#"$taken"}")
  [[ ${COMPREPLY[0]} == *[.=:] ]] && compopt -o nospace
  [[ ${COMPREPLY[*]} == *[\ \'\"\&\;\(\)\$\`]* ]] && compopt -o filenames
  return 0
}
complete -F _career career
