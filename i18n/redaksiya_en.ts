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
    <message numerus="yes">
        <source>The search is too long: %n character(s). Look for a few words of the text instead.</source>
        <translation>
            <numerusform>The search is too long: %n character. Look for a few words of the text instead.</numerusform>
            <numerusform>The search is too long: %n characters. Look for a few words of the text instead.</numerusform>
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
    <message numerus="yes">
        <source>%n place(s); nothing was changed. Add --apply to replace them.</source>
        <translation>
            <numerusform>%n place; nothing was changed. Add --apply to replace it.</numerusform>
            <numerusform>%n places; nothing was changed. Add --apply to replace them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::AnswerDialog</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) came back otherwise</source>
        <translation>
            <numerusform>%n paragraph came back otherwise</numerusform>
            <numerusform>%n paragraphs came back otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::ApprovalPanel</name>
    <message numerus="yes">
        <source>%n passage(s) off the record</source>
        <translation>
            <numerusform>%n passage off the record</numerusform>
            <numerusform>%n passages off the record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::AskApprovalDialog</name>
    <message numerus="yes">
        <source>%n answer(s) go out, as they stand now. What is off the record stays here.</source>
        <translation>
            <numerusform>%n answer goes out, as it stands now. What is off the record stays here.</numerusform>
            <numerusform>%n answers go out, as they stand now. What is off the record stays here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%n article changed</numerusform>
            <numerusform>%n articles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not take that step and stayed as they are</source>
        <translation>
            <numerusform>%n could not take that step and stayed as it is</numerusform>
            <numerusform>%n could not take that step and stayed as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped before %n more</source>
        <translation>
            <numerusform>stopped before %n more</numerusform>
            <numerusform>stopped before %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n article(s) are still changed</source>
        <translation>
            <numerusform>Stopped; %n article is still changed</numerusform>
            <numerusform>Stopped; %n articles are still changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved on since and stayed as they are</source>
        <translation>
            <numerusform>%n moved on since and stayed as it is</numerusform>
            <numerusform>%n moved on since and stayed as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n article(s)</source>
        <translation>
            <numerusform>Change %n article</numerusform>
            <numerusform>Change %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::CollectionCommands</name>
    <message numerus="yes">
        <source>%n article(s) added to the dossier</source>
        <translation>
            <numerusform>%n article added to the dossier</numerusform>
            <numerusform>%n articles added to the dossier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::Countdown</name>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>embargo: %n day(s) left</source>
        <translation>
            <numerusform>embargo: %n day left</numerusform>
            <numerusform>embargo: %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::DeskWatch</name>
    <message numerus="yes">
        <source>%n more article(s) moved while you were away</source>
        <translation>
            <numerusform>%n more article moved while you were away</numerusform>
            <numerusform>%n more articles moved while you were away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::DiffPanel</name>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::DiffView</name>
    <message numerus="yes">
        <source>… %n paragraph(s) without a change</source>
        <translation>
            <numerusform>… %n paragraph without a change</numerusform>
            <numerusform>… %n paragraphs without a change</numerusform>
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
    <message numerus="yes">
        <source>Writes one file of %n article(s).</source>
        <translation>
            <numerusform>Writes one file of %n article.</numerusform>
            <numerusform>Writes one file of %n articles.</numerusform>
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
    <name>rd::ui::PeopleDialog</name>
    <message numerus="yes">
        <source>%n likely double(s)</source>
        <translation>
            <numerusform>%n likely double</numerusform>
            <numerusform>%n likely doubles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::PlacesModel</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::PrintDialog</name>
    <message numerus="yes">
        <source>There are no such pages. The article has %n page(s).</source>
        <translation>
            <numerusform>There are no such pages. The article has %n page.</numerusform>
            <numerusform>There are no such pages. The article has %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::ReceiveStoryDialog</name>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revision</numerusform>
            <numerusform>%n revisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) new</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) brought up to date</source>
        <translation>
            <numerusform>%n article brought up to date</numerusform>
            <numerusform>%n articles brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) kept as a copy</source>
        <translation>
            <numerusform>%n article kept as a copy</numerusform>
            <numerusform>%n articles kept as copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) added</source>
        <translation>
            <numerusform>%n revision added</numerusform>
            <numerusform>%n revisions added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::RemoveSectionDialog</name>
    <message numerus="yes">
        <source>%n article(s) stand in this section. They go to:</source>
        <translation>
            <numerusform>%n article stands in this section. It goes to:</numerusform>
            <numerusform>%n articles stand in this section. They go to:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::ReplaceDialog</name>
    <message numerus="yes">
        <source>and %n more article(s)</source>
        <translation>
            <numerusform>and %n more article</numerusform>
            <numerusform>and %n more articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n place(s)</source>
        <translation>
            <numerusform>&amp;Replace %n place</numerusform>
            <numerusform>&amp;Replace %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %n article(s).</source>
        <translation>
            <numerusform>Taken back in %n article.</numerusform>
            <numerusform>Taken back in %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::ResultCommands</name>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>%n selected article</numerusform>
            <numerusform>%n selected articles</numerusform>
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
    <name>rd::ui::SectionMove</name>
    <message numerus="yes">
        <source>%n article(s) moved to “%1”</source>
        <translation>
            <numerusform>%n article moved to “%1”</numerusform>
            <numerusform>%n articles moved to “%1”</numerusform>
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
<context>
    <name>rd::ui::SuggestionBar</name>
    <message numerus="yes">
        <source>%n suggestion(s) wait for a decision</source>
        <translation>
            <numerusform>%n suggestion waits for a decision</numerusform>
            <numerusform>%n suggestions wait for a decision</numerusform>
        </translation>
    </message>
</context>
</TS>
