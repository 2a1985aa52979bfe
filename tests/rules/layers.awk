# SPDX-License-Identifier: GPL-3.0-or-later
# Which module may include which: downwards only, siblings on one line never each other.
#   ui, app/cli  ->  app/workspace  ->  app/{store,import,export,media,net}  ->  app/text  ->  app/article  ->  app/base
BEGIN {
    rank["app/base"] = 0
    rank["app/article"] = 1
    rank["app/text"] = 2
    rank["app/store"] = rank["app/import"] = rank["app/export"] = rank["app/media"] = rank["app/net"] = 3
    rank["app/workspace"] = 4
    rank["app/cli"] = rank["ui"] = 5
}

function module(path,    parts) {
    if (path ~ /^ui\//) { return "ui" }
    split(path, parts, "/")
    return parts[1] "/" parts[2]
}

FNR == 1 { own = module(FILENAME) }

/^[ \t]*#[ \t]*include[ \t]*["<](app|ui|tests)\// {
    path = $0
    sub(/^[^"<]*["<]/, "", path)
    sub(/[">].*/, "", path)
    if (path ~ /^tests\//) {
        print FILENAME ":" FNR ": a program never includes its tests"
        next
    }
    other = module(path)
    if (!(own in rank)) {
        print FILENAME ":" FNR ": " own " has no place among the layers"
    } else if (!(other in rank)) {
        print FILENAME ":" FNR ": " other " has no place among the layers"
    } else if (other != own && rank[other] >= rank[own]) {
        print FILENAME ":" FNR ": " own " may not include " other
    }
}

# An include of a neighbour's file without its folder hides which module it comes from.
/^[ \t]*#[ \t]*include[ \t]*"/ && !/"(app|ui|tests)\// && !/\.moc"/ {
    print FILENAME ":" FNR ": includes are written from the root (app/…, ui/…)"
}
