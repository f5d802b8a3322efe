# Completes commands, options and names of career in fish: as a file career.fish in ~/.config/fish/completions,
# or by career completion fish | source

function __career_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l plain (string unescape -- "$current"; or string replace -r -- '^[\'"]' '' "$current") # its quote is open
    set -l answer ($words[1] completion fish -- $words[2..-1] "$plain" 2>/dev/null)
    set -l option (string match -r -- '^--[a-z-]+=' "$current")
    set -l path (string sub -s (math (string length -- "$option") + 1) -- "$current")
    switch "$answer[1]"
        case files
            printf '%s\n' "$option"(__fish_complete_path "$path")
        case folders
            printf '%s\n' "$option"(__fish_complete_directories "$path")
        case '*'
            printf '%s\n' $answer[2..-1]
    end
end

complete -c career -f -a '(__career_complete)'
