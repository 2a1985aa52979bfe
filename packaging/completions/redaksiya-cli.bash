# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# bash completion for redaksiya-cli

_redaksiya_cli_words() {
    local filters='--section --status --language --since --until --limit --after'
    case $1 in
        '') echo 'import list search show export replace saved formats revisions diff restore detect stats check backup' ;;
        import) echo '--format --language --zone --status --archive --keep' ;;
        list | search) echo "$filters" ;;
        show) echo '--format' ;;
        export) echo '--format --to --query --together --overwrite' ;;
        replace) echo '--query --apply --words --any-case --fold --regex --author' ;;
        check) echo '--reindex' ;;
    esac
    echo '--library --json --help --version'
}

_redaksiya_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            --library) i=$((i + 1)) ;;
            -*) ;;
            *)
                command=${COMP_WORDS[i]}
                break
                ;;
        esac
    done
    local words=''
    case $previous in
        --library | --to) ;;
        --keep) words='ours theirs both' ;;
        --status) words='idea draft in_review approved published withdrawn' ;;
        --language) words='az ru zh en' ;;
        --format)
            words='html pdf markdown text docx csv story'
            [ "$command" != show ] || words='json text html markdown'
            ;;
        *)
            case $current in
                -*) words=$(_redaksiya_cli_words "$command") ;;
                *) [ -n "$command" ] || words=$(_redaksiya_cli_words '') ;;
            esac
            ;;
    esac
    # Without a word of ours readline completes file names (-o default).
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

complete -o default -F _redaksiya_cli redaksiya-cli
