<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>rd::ExportArticles</name>
    <message numerus="yes">
        <source>%n picture(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n picture could not be read and was left out.</numerusform>
            <numerusform>%n pictures could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Store</name>
    <message numerus="yes">
        <source>%n record(s) refer to something that is gone.</source>
        <translation>
            <numerusform>%n record refers to something that is gone.</numerusform>
            <numerusform>%n records refer to something that is gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) cannot be found by search; rebuild the search index.</source>
        <translation>
            <numerusform>%n article cannot be found by search; rebuild the search index.</numerusform>
            <numerusform>%n articles cannot be found by search; rebuild the search index.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved version(s) cannot be read.</source>
        <translation>
            <numerusform>%n saved version cannot be read.</numerusform>
            <numerusform>%n saved versions cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Typeset</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::cli</name>
    <message numerus="yes">
        <source>The library is whole: %n article(s) checked.</source>
        <translation>
            <numerusform>The library is whole: %n article checked.</numerusform>
            <numerusform>The library is whole: %n articles checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were copied.</source>
        <translation>
            <numerusform>%n article was copied.</numerusform>
            <numerusform>%n articles were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n article(s) could not be read.</source>
        <translation>
            <numerusform>The text of %n article could not be read.</numerusform>
            <numerusform>The texts of %n articles could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Writes %n file(s), one for each article.</source>
        <translation>
            <numerusform>Writes %n file, one for each article.</numerusform>
            <numerusform>Writes %n files, one for each article.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::FileCommands</name>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::ImportReportDialog</name>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n article imported</numerusform>
            <numerusform>%n articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::LibraryCommands</name>
    <message numerus="yes">
        <source>%n article(s) moved to the archive</source>
        <translation>
            <numerusform>%n article moved to the archive</numerusform>
            <numerusform>%n articles moved to the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the archive</source>
        <translation>
            <numerusform>%n article taken out of the archive</numerusform>
            <numerusform>%n articles taken out of the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n article moved to the bin</numerusform>
            <numerusform>%n articles moved to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) put back</source>
        <translation>
            <numerusform>%n article put back</numerusform>
            <numerusform>%n articles put back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::RevisionList</name>
    <message numerus="yes">
        <source>Show all %n revisions</source>
        <translation>
            <numerusform>Show %n revision</numerusform>
            <numerusform>Show all %n revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
</TS>
