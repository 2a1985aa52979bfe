# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for redaksiya-cli

set -l commands import list search show export replace saved formats revisions diff restore detect stats check backup
set -l none "not __fish_seen_subcommand_from $commands"

complete -c redaksiya-cli -l library -r -d 'The library to use'
complete -c redaksiya-cli -l json -d 'One JSON document'
complete -c redaksiya-cli -s h -l help -d Help
complete -c redaksiya-cli -s v -l version -d 'The version'

complete -c redaksiya-cli -f -n $none -a import -d 'Bring in files or folders'
complete -c redaksiya-cli -f -n $none -a list -d 'Articles, newest first'
complete -c redaksiya-cli -f -n $none -a search -d 'Find articles'
complete -c redaksiya-cli -f -n $none -a show -d 'One article'
complete -c redaksiya-cli -f -n $none -a export -d 'Write articles to files'
complete -c redaksiya-cli -f -n $none -a replace -d 'Find and replace in many articles'
complete -c redaksiya-cli -f -n $none -a saved -d 'Saved searches with their counts'
complete -c redaksiya-cli -f -n $none -a formats -d 'What import and export know'
complete -c redaksiya-cli -f -n $none -a revisions -d 'The history of an article'
complete -c redaksiya-cli -f -n $none -a diff -d 'What changed between two revisions'
complete -c redaksiya-cli -f -n $none -a restore -d 'Go on from an earlier revision'
complete -c redaksiya-cli -f -n $none -a detect -d 'The language of files'
complete -c redaksiya-cli -f -n $none -a stats -d 'How much is in the library'
complete -c redaksiya-cli -f -n $none -a check -d 'Look whether the library is whole'
complete -c redaksiya-cli -f -n $none -a backup -d 'Copy the library'

set -l filtered '__fish_seen_subcommand_from list search'
complete -c redaksiya-cli -n $filtered -l section -x -d 'Only this section'
complete -c redaksiya-cli -n $filtered -l since -x -d 'From this day on'
complete -c redaksiya-cli -n $filtered -l until -x -d 'Up to this day'
complete -c redaksiya-cli -n $filtered -l limit -x -d 'At most so many'
complete -c redaksiya-cli -n $filtered -l after -x -d 'The next page'
complete -c redaksiya-cli -n '__fish_seen_subcommand_from import list search' -l status -x \
    -a 'idea draft in_review approved published withdrawn' -d Status
complete -c redaksiya-cli -n '__fish_seen_subcommand_from import list search' -l language -x \
    -a 'az ru zh en' -d Language
complete -c redaksiya-cli -n '__fish_seen_subcommand_from import export' -l format -x \
    -a 'html pdf markdown text docx csv story' -d Format
complete -c redaksiya-cli -n '__fish_seen_subcommand_from show' -l format -x \
    -a 'json text html markdown' -d Format
complete -c redaksiya-cli -n '__fish_seen_subcommand_from import' -l zone -x -d 'Zone of times without one'
complete -c redaksiya-cli -n '__fish_seen_subcommand_from import' -l archive -d 'Put them into the archive'
complete -c redaksiya-cli -n '__fish_seen_subcommand_from import' -l keep -x -a 'ours theirs both' -d 'Of a text edited on both sides'
complete -c redaksiya-cli -n '__fish_seen_subcommand_from export' -l to -r -d 'The folder'
complete -c redaksiya-cli -n '__fish_seen_subcommand_from export' -l query -x -d 'All that a search finds'
complete -c redaksiya-cli -n '__fish_seen_subcommand_from export' -l overwrite -d 'Replace files'
complete -c redaksiya-cli -n '__fish_seen_subcommand_from check' -l reindex -d 'Make the search index anew'
complete -c redaksiya-cli -n '__fish_seen_subcommand_from export' -l together -d 'All in one file'
set -l replacing '__fish_seen_subcommand_from replace'
complete -c redaksiya-cli -n $replacing -l query -x -d 'In all articles a search finds'
complete -c redaksiya-cli -n $replacing -l apply -d 'Replace, with a revision of each'
complete -c redaksiya-cli -n $replacing -l words -d 'Whole words only'
complete -c redaksiya-cli -n $replacing -l any-case -d 'Capitals do not count'
complete -c redaksiya-cli -n $replacing -l fold -d 'Letters as a search compares them'
complete -c redaksiya-cli -n $replacing -l regex -d 'A regular expression'
complete -c redaksiya-cli -n $replacing -l author -x -d 'Who signs the revisions'
