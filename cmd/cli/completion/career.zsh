#compdef career
# Completes commands, options and names of career in zsh: as a file _career in a folder of $fpath, or by
# source <(career completion zsh)

_career() {
  local line text
  local -a answer closed open
  answer=("${(@f)$("${(Q)words[1]}" completion zsh -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
  case $answer[1] in
    files) compset -P '--*='; _files; return ;;
    folders) compset -P '--*='; _files -/; return ;;
  esac
  for line in "${(@)answer[2,-1]}"; do
    text=${line%%$'\t'*}
    line="${${text//\\/\\\\}//:/\\:}${${line#$text}/$'\t'/:}"
    case $text in
      *[.=:]) open+=("$line") ;;
      *) closed+=("$line") ;;
    esac
  done
  (( $#closed )) && _describe -V career closed
  (( $#open )) && _describe -V career open -S ''
  (( $#closed + $#open ))
}

if [[ $funcstack[1] == _career ]]; then
  _career "$@"
else
  compdef _career career
fi
