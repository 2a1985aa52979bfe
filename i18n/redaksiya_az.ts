<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>rd::ApprovalDocument</name>
    <message>
        <source>Nothing of what was chosen can be sent: it is empty, off the record, or no longer in the article.</source>
        <translation>Seçilənlərdən heç nə göndərilə bilməz: boşdur, dərc üçün deyil və ya artıq materialda yoxdur.</translation>
    </message>
    <message>
        <source>There is no text in the file. Nothing was read from it.</source>
        <translation>Faylda mətn yoxdur. Ondan heç nə oxunmadı.</translation>
    </message>
    <message>
        <source>The file is too large to be an answer of an interviewee. Nothing was read from it.</source>
        <translation>Fayl müsahibin cavabı üçün çox böyükdür. Ondan heç nə oxunmadı.</translation>
    </message>
</context>
<context>
    <name>rd::Approvals</name>
    <message>
        <source>By e-mail</source>
        <translation>E-poçtla</translation>
    </message>
    <message>
        <source>By messenger</source>
        <translation>Messencerlə</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Şəxsən</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Telefonla</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Başqa yolla</translation>
    </message>
</context>
<context>
    <name>rd::Body</name>
    <message>
        <source>The text of this article is damaged and cannot be shown. Earlier revisions may still be whole.</source>
        <translation>Materialın mətni zədələnib, onu göstərmək olmur. Əvvəlki versiyalar salamat qala bilər.</translation>
    </message>
</context>
<context>
    <name>rd::CmsCopy</name>
    <message>
        <source>Headline</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Short headline</source>
        <translation>Qısa başlıq</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Üst başlıq</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Text as HTML</source>
        <translation>Mətn, HTML</translation>
    </message>
    <message>
        <source>Text without formatting</source>
        <translation>Mətn, formatsız</translation>
    </message>
    <message>
        <source>Caption of picture %1</source>
        <translation>Şəkilaltı yazı, şəkil %1</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Açar sözlər</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrika</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Ünvandakı ad</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Hazırlayanlar</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Yer və tarix</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Mənbənin ünvanı</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hüquqlar</translation>
    </message>
</context>
<context>
    <name>rd::CsvExporter</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Cədvəl (CSV)</translation>
    </message>
</context>
<context>
    <name>rd::DocxExporter</name>
    <message>
        <source>Word document</source>
        <translation>Word sənədi</translation>
    </message>
</context>
<context>
    <name>rd::DocxText</name>
    <message>
        <source>The file is no Word document, or it is damaged. Nothing was read from it; ask for it to be saved again as .docx or as plain text.</source>
        <translation>Fayl Word sənədi deyil və ya zədələnib. Ondan heç nə oxunmadı; .docx və ya sadə mətn kimi yenidən saxlanmasını xahiş edin.</translation>
    </message>
</context>
<context>
    <name>rd::ExportArticles</name>
    <message>
        <source>There is no export format “%1”. There are: %2.</source>
        <translation>“%1” adlı ixrac formatı yoxdur. Olanlar: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n şəkil oxunmadı və fayla salınmadı.</numerusform>
            <numerusform>%n şəkil oxunmadı və fayla salınmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>articles</source>
        <translation>materiallar</translation>
    </message>
    <message>
        <source>“%1” holds one article in a file. Choose HTML, PDF or CSV for one file of all.</source>
        <translation>“%1” bir faylda bir material saxlayır. Hamısı bir faylda olsun deyə HTML, PDF və ya CSV seçin.</translation>
    </message>
</context>
<context>
    <name>rd::FieldNames</name>
    <message>
        <source>Headline</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Short headline</source>
        <translation>Qısa başlıq</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Üst başlıq</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Ünvandakı ad</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrika</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Janr</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Hazırlayanlar</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Danışanlar</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Yer və tarix</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dərc planı</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Dərc olunub</translation>
    </message>
    <message>
        <source>Published address</source>
        <translation>Dərc ünvanı</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Mənbənin ünvanı</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hüquqlar</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Açar sözlər</translation>
    </message>
    <message>
        <source>Media topics</source>
        <translation>IPTC mövzuları</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>Redaktora qeyd</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Təhvil vaxtı</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Təcililik</translation>
    </message>
    <message>
        <source>Target length</source>
        <translation>Nəzərdə tutulan həcm</translation>
    </message>
</context>
<context>
    <name>rd::Files</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” faylı yoxdur.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1” fayl deyil, qovluqdur.</translation>
    </message>
    <message>
        <source>“%1” could not be read from the disk.</source>
        <translation>“%1” faylını diskdən oxumaq mümkün olmadı.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Nothing was written.</source>
        <translation>“%1” qovluğu yoxdur. Heç nə yazılmadı.</translation>
    </message>
    <message>
        <source>You may not write in the folder “%1”. Nothing was written; choose another folder.</source>
        <translation>“%1” qovluğuna yazmağa icazəniz yoxdur. Heç nə yazılmadı; başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>“%1” could not be written. The old file, if there was one, is unchanged. Is the disk full?</source>
        <translation>“%1” faylını yazmaq mümkün olmadı. Köhnə fayl vardısa, dəyişməyib. Bəlkə diskdə yer qalmayıb?</translation>
    </message>
    <message>
        <source>“%1” is too large (%2; the limit is %3).</source>
        <translation>“%1” çox böyükdür (%2; yuxarı hədd: %3).</translation>
    </message>
    <message>
        <source>“%1” is there already and was not touched. Choose another name, or allow it to be replaced.</source>
        <translation>“%1” faylı artıq var və ona toxunulmadı. Başqa ad seçin və ya əvəz etməyə icazə verin.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you. Ask its owner for the right to read it, or for a copy.</source>
        <translation>“%1” faylını oxumağa icazəniz yoxdur. Faylın sahibindən oxumaq icazəsi və ya nüsxə istəyin.</translation>
    </message>
</context>
<context>
    <name>rd::HtmlExporter</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Veb-səhifə (HTML)</translation>
    </message>
</context>
<context>
    <name>rd::Import</name>
    <message>
        <source>The text breaks off in the middle of a character: the file was not saved or loaded to its end. Nothing was imported; get the file again.</source>
        <translation>Mətn işarənin ortasında kəsilir: fayl sonadək saxlanmayıb və ya yüklənməyib. Heç nə idxal olunmadı; faylı yenidən əldə edin.</translation>
    </message>
    <message>
        <source>The encoding of the text is not known, or the text is damaged. Nothing was imported; open the file in the program it comes from and save it as UTF-8.</source>
        <translation>Mətnin kodlaşdırması məlum deyil və ya mətn zədələnib. Heç nə idxal olunmadı; faylı hazırlandığı proqramda açıb UTF-8 kimi saxlayın.</translation>
    </message>
    <message>
        <source>This is no text: it holds bytes that no writing has. Nothing was imported.</source>
        <translation>Bu, mətn deyil: faylda heç bir yazıda olmayan baytlar var. Heç nə idxal olunmadı.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Veb-səhifə (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Sadə mətn</translation>
    </message>
    <message>
        <source>The text was read as %1, which was guessed.</source>
        <translation>Mətn %1 kodlaşdırması ilə oxundu; kodlaşdırma təxminən müəyyən edilib.</translation>
    </message>
    <message>
        <source>The picture at %1 is not part of the file and was left out.</source>
        <translation>%1 ünvanındakı şəkil faylın özündə yoxdur, ona görə götürülmədi.</translation>
    </message>
    <message>
        <source>Text that was struck out in the page was left out.</source>
        <translation>Səhifədə üstündən xətt çəkilmiş mətn götürülmədi.</translation>
    </message>
    <message>
        <source>The page breaks off before its end; the text may be incomplete.</source>
        <translation>Səhifə yarımçıq kəsilir; mətn natamam ola bilər.</translation>
    </message>
    <message>
        <source>There is no text in the page. Nothing was imported.</source>
        <translation>Səhifədə mətn yoxdur. Heç nə idxal olunmadı.</translation>
    </message>
    <message>
        <source>The page has more than a million elements. Nothing was imported; save the part you need and import that.</source>
        <translation>Səhifədə bir milyondan çox element var. Heç nə idxal olunmadı; lazım olan hissəni ayrıca saxlayıb idxal edin.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>“%1” is too large to import (%2; the limit is %3). Nothing was imported.</source>
        <translation>“%1” idxal üçün çox böyükdür (%2; yuxarı hədd: %3). Heç nə idxal olunmadı.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was imported.</source>
        <translation>“%1” boşdur. Heç nə idxal olunmadı.</translation>
    </message>
    <message>
        <source>There is no import format “%1”. There are: %2.</source>
        <translation>“%1” adlı idxal formatı yoxdur. Olanlar: %2.</translation>
    </message>
    <message>
        <source>“%1” is not beside the imported file.</source>
        <translation>“%1” idxal edilən faylın yanında deyil.</translation>
    </message>
    <message>
        <source>There is no text in “%1”. Nothing was imported.</source>
        <translation>“%1”: mətn yoxdur. Heç nə idxal olunmadı.</translation>
    </message>
    <message>
        <source>“%1” is a PDF document, which cannot be imported. Nothing was imported; save its text as HTML, Markdown or plain text and import that.</source>
        <translation>“%1” PDF sənədidir, belə fayllar idxal edilmir. Heç nə idxal olunmadı; mətni HTML, Markdown və ya sadə mətn kimi saxlayıb idxal edin.</translation>
    </message>
    <message>
        <source>“%1” is an office document, which cannot be imported. Nothing was imported; save it as HTML or plain text and import that.</source>
        <translation>“%1” ofis sənədidir, belə fayllar idxal edilmir. Heç nə idxal olunmadı; onu HTML və ya sadə mətn kimi saxlayıb idxal edin.</translation>
    </message>
    <message>
        <source>“%1” is an e-book, which cannot be imported. Nothing was imported; save its text as HTML, Markdown or plain text and import that.</source>
        <translation>“%1” elektron kitabdır, belə fayllar idxal edilmir. Heç nə idxal olunmadı; mətni HTML, Markdown və ya sadə mətn kimi saxlayıb idxal edin.</translation>
    </message>
    <message>
        <source>“%1” is a picture, not a text. Nothing was imported; open an article and insert the picture there.</source>
        <translation>“%1” mətn deyil, şəkildir. Heç nə idxal olunmadı; materialı açın və şəkli orada əlavə edin.</translation>
    </message>
    <message>
        <source>“%1” is a sound or video recording, not a text. Nothing was imported.</source>
        <translation>“%1” mətn deyil, səs və ya video yazısıdır. Heç nə idxal olunmadı.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file. Nothing was imported; unpack it and import the files in it.</source>
        <translation>“%1” sıxılmış fayldır. Heç nə idxal olunmadı; onu açın və içindəki faylları idxal edin.</translation>
    </message>
    <message>
        <source>“%1” is a database, not a text. Nothing was imported.</source>
        <translation>“%1” mətn deyil, məlumat bazasıdır. Heç nə idxal olunmadı.</translation>
    </message>
    <message>
        <source>“%1” is a program, not a text. Nothing was imported.</source>
        <translation>“%1” mətn deyil, proqramdır. Heç nə idxal olunmadı.</translation>
    </message>
</context>
<context>
    <name>rd::ImportFiles</name>
    <message>
        <source>Import</source>
        <translation>İdxal</translation>
    </message>
    <message>
        <source>The folder “%1” may not be read by you. Nothing was imported from it.</source>
        <translation>“%1” qovluğunu oxumağa icazəniz yoxdur. Ondan heç nə idxal olunmadı.</translation>
    </message>
    <message>
        <source>Redaksiya does not fetch pages from the web yet. Save the page as a file in your browser and import that file.</source>
        <translation>Redaksiya hələ səhifələri internetdən yükləmir. Səhifəni brauzerdə fayl kimi saxlayın və həmin faylı idxal edin.</translation>
    </message>
</context>
<context>
    <name>rd::Labels</name>
    <message>
        <source>Idea</source>
        <translation>İdeya</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Qaralama</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Redaktədə</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Təsdiqlənib</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Dərc olunub</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Dərcdən çıxarılıb</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Xəbər</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Müsahibə</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Təhlil</translation>
    </message>
    <message>
        <source>Photo story</source>
        <translation>Fotoreportaj</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Rəy</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Reportaj</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Digər</translation>
    </message>
</context>
<context>
    <name>rd::MarkdownExporter</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>rd::MediaImages</name>
    <message>
        <source>The picture is larger than %1. The article is unchanged: make the file smaller and add it again.</source>
        <translation>Şəklin həcmi yol verilən həddi (%1) aşır. Material dəyişməyib: faylı kiçildib yenidən əlavə edin.</translation>
    </message>
    <message>
        <source>The picture has more than 40 million pixels. The article is unchanged: scale it down and add it again.</source>
        <translation>Şəkil 40 milyon pikseldən böyükdür. Material dəyişməyib: şəklin ölçüsünü kiçildib yenidən əlavə edin.</translation>
    </message>
    <message>
        <source>This is not a picture Redaksiya can read. The article is unchanged: save it as JPEG or PNG and add it again.</source>
        <translation>Redaksiya bu faylı şəkil kimi oxuya bilmir. Material dəyişməyib: şəkli JPEG və ya PNG kimi saxlayıb yenidən əlavə edin.</translation>
    </message>
</context>
<context>
    <name>rd::PdfExporter</name>
    <message>
        <source>PDF document</source>
        <translation>PDF sənədi</translation>
    </message>
    <message>
        <source>The part that sets PDF is not installed, so no PDF was written. Other formats work. Install the package “redaksiya” again, or build the target “redaksiya_typeset”.</source>
        <translation>PDF hazırlayan hissə quraşdırılmayıb, buna görə PDF yazılmadı. Digər formatlar işləyir. “redaksiya” paketini yenidən quraşdırın və ya “redaksiya_typeset” hədəfini yığın.</translation>
    </message>
</context>
<context>
    <name>rd::Pictures</name>
    <message>
        <source>This format holds one article in a file. Export the articles one by one.</source>
        <translation>Bu formatda bir fayla bir material yazılır. Materialları bir-bir ixrac edin.</translation>
    </message>
</context>
<context>
    <name>rd::ProfileStore</name>
    <message>
        <source>Your profile could not be kept in “%1”. It is in use until you quit. Is the disk full, or may you not write there?</source>
        <translation>Profiliniz “%1” faylında saxlanmadı. Proqramdan çıxana qədər qüvvədədir. Disk doludur, yoxsa ora yazmaq icazəniz yoxdur?</translation>
    </message>
</context>
<context>
    <name>rd::Queries</name>
    <message>
        <source>words of the headline</source>
        <translation>başlıqdakı sözlər</translation>
    </message>
    <message>
        <source>words of the lede</source>
        <translation>liddəki sözlər</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>mətndəki sözlər</translation>
    </message>
    <message>
        <source>who wrote it or is credited</source>
        <translation>kim yazıb və ya adı çəkilib</translation>
    </message>
    <message>
        <source>a keyword</source>
        <translation>açar söz</translation>
    </message>
    <message>
        <source>who asks or answers in an interview</source>
        <translation>müsahibədə kim sual verir və ya cavablayır</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>haradan götürülüb</translation>
    </message>
    <message>
        <source>a section, in any language</source>
        <translation>rubrika, istənilən dildə</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>hansı mərhələdədir</translation>
    </message>
    <message>
        <source>the language it is written in</source>
        <translation>hansı dildə yazılıb</translation>
    </message>
    <message>
        <source>when it was published: 2023-09, 2023..2024, &gt;2023, today</source>
        <translation>nə vaxt dərc olunub: 2023-09, 2023..2024, &gt;2023, bugün</translation>
    </message>
    <message>
        <source>whose turn it is</source>
        <translation>növbə kimdədir</translation>
    </message>
    <message>
        <source>what it contains</source>
        <translation>nəyi var: şəkil, açar söz, şərh</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>nədir: müsahibə, arxiv, düzəldilmiş</translation>
    </message>
    <message>
        <source>what somebody said, in answers and quotations</source>
        <translation>kimin nə dediyi: cavablarda və sitatlarda</translation>
    </message>
</context>
<context>
    <name>rd::QuoteCopy</name>
    <message>
        <source>The passage is no longer in the article. Select it again.</source>
        <translation>Bu yer artıq materialda yoxdur. Onu yenidən seçin.</translation>
    </message>
    <message>
        <source>Nothing was copied: the passage is empty, off the record, or only a suggestion.</source>
        <translation>Heç nə kopyalanmadı: seçilən yer boşdur, dərc üçün deyil və ya yalnız düzəliş təklifidir.</translation>
    </message>
</context>
<context>
    <name>rd::ReplaceAcross</name>
    <message>
        <source>The pattern “%1” takes too long: it can match in too many ways. Nothing was changed. Write it without one repetition inside another.</source>
        <translation>“%1” ifadəsi həddən artıq vaxt aparır: o, çox üsulla uyğun gələ bilər. Heç nə dəyişdirilmədi. Onu təkrar içində təkrar olmadan yazın.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Axtarmağa bir şey yoxdur.</translation>
    </message>
    <message>
        <source>The pattern is wrong at character %1. Correct it there, or look for it as plain text.</source>
        <translation>İfadədə %1-ci işarədə səhv var. Orada düzəldin və ya adi mətn kimi axtarın.</translation>
    </message>
    <message>
        <source>has text that is not saved as a revision</source>
        <translation>versiya kimi saxlanmamış mətni var</translation>
    </message>
    <message>
        <source>was changed by somebody meanwhile</source>
        <translation>bu vaxt kimsə dəyişdirib</translation>
    </message>
    <message>
        <source>is not in the library any more</source>
        <translation>artıq kitabxanada yoxdur</translation>
    </message>
    <message>
        <source>Replaced: “%1” → “%2”</source>
        <translation>Əvəz edildi: “%1” → “%2”</translation>
    </message>
</context>
<context>
    <name>rd::StartTemplates</name>
    <message>
        <source>Short news</source>
        <translation>Qısa xəbər</translation>
    </message>
    <message>
        <source>Announcement of an event</source>
        <translation>Tədbir anonsu</translation>
    </message>
    <message>
        <source>Report from the scene</source>
        <translation>Hadisə yerindən reportaj</translation>
    </message>
    <message>
        <source>Statement and reaction</source>
        <translation>Bəyanat və reaksiya</translation>
    </message>
    <message>
        <source>Press conference</source>
        <translation>Mətbuat konfransı</translation>
    </message>
    <message>
        <source>Prepared interview</source>
        <translation>Hazır suallı müsahibə</translation>
    </message>
    <message>
        <source>Obituary</source>
        <translation>Nekroloq</translation>
    </message>
</context>
<context>
    <name>rd::Store</name>
    <message>
        <source>A text of the library is damaged and cannot be read. Nothing was changed. Open an earlier version of the article, or a backup.</source>
        <translation>Kitabxanadakı mətnlərdən biri zədələnib, onu oxumaq olmur. Heç nə dəyişməyib. Materialın əvvəlki versiyasını və ya ehtiyat nüsxəni açın.</translation>
    </message>
    <message>
        <source>There is no article %1 in this library.</source>
        <translation>Bu kitabxanada %1 nömrəli material yoxdur.</translation>
    </message>
    <message>
        <source>Somebody saved this article in between. Your text is still here and nothing was overwritten: compare the two versions, then save again.</source>
        <translation>Bu arada materialı başqası saxlayıb. Mətniniz yerindədir, heç nə itməyib: iki versiyanı tutuşdurun, sonra yenidən saxlayın.</translation>
    </message>
    <message>
        <source>A section needs a name.</source>
        <translation>Rubrikanın adı olmalıdır.</translation>
    </message>
    <message>
        <source>The picture is not in this library.</source>
        <translation>Şəkil bu kitabxanada yoxdur.</translation>
    </message>
    <message>
        <source>The story this text is a version of is not in the library.</source>
        <translation>Bu mətnin aid olduğu süjet kitabxanada yoxdur.</translation>
    </message>
    <message>
        <source>The article was never saved. Save it, then publish it.</source>
        <translation>Material hələ saxlanmayıb. Əvvəlcə saxlayın, sonra dərc edin.</translation>
    </message>
    <message>
        <source>There is no such story in this library.</source>
        <translation>Bu kitabxanada belə süjet yoxdur.</translation>
    </message>
    <message>
        <source>There is no version %1 in this library.</source>
        <translation>Bu kitabxanada %1 nömrəli versiya yoxdur.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Fayl zədələnib: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refer to something that is gone.</source>
        <translation>
            <numerusform>%n yazı artıq mövcud olmayan məlumata istinad edir.</numerusform>
            <numerusform>%n yazı artıq mövcud olmayan məlumata istinad edir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counts in the sidebar are wrong.</source>
        <translation>Yan paneldəki saylar səhvdir.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) cannot be found by search; rebuild the search index.</source>
        <translation>
            <numerusform>%n material axtarışda tapılmır; axtarış indeksini yenidən qurun.</numerusform>
            <numerusform>%n material axtarışda tapılmır; axtarış indeksini yenidən qurun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved version(s) cannot be read.</source>
        <translation>
            <numerusform>%n saxlanmış versiyanı oxumaq olmur.</numerusform>
            <numerusform>%n saxlanmış versiyanı oxumaq olmur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed. The library is unchanged; check it, then try another disk.</source>
        <translation>Nüsxə yoxlamadan keçmədi və silindi. Kitabxana dəyişməyib; onu yoxlayın, sonra başqa disk seçin.</translation>
    </message>
    <message>
        <source>“%1” is there already and was not touched. Choose another name.</source>
        <translation>“%1” faylı artıq var və ona toxunulmadı. Başqa ad seçin.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Nothing was written.</source>
        <translation>“%1” qovluğu yoxdur. Heç nə yazılmadı.</translation>
    </message>
    <message>
        <source>“%1” could not be written. The library is unchanged.</source>
        <translation>“%1” faylını yazmaq mümkün olmadı. Kitabxana dəyişməyib.</translation>
    </message>
    <message>
        <source>The library is in use by another program, which does not let go of it. Nothing was changed. Close the other program or try again in a moment.</source>
        <translation>Kitabxana başqa proqramda açıqdır və hələ də məşğuldur. Heç nə dəyişməyib. Həmin proqramı bağlayın və ya bir azdan yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The library file is damaged. It was not changed. Copy it to a safe place, then open a backup, or open it read only.</source>
        <translation>Kitabxana faylı zədələnib. Fayla toxunulmayıb. Onu etibarlı yerə kopyalayın, sonra ehtiyat nüsxəni və ya faylın özünü yalnız oxumaq üçün açın.</translation>
    </message>
    <message>
        <source>You may not write to the library or its folder. Nothing was changed. Open it read only, or copy it to a folder of yours.</source>
        <translation>Kitabxanaya və ya onun qovluğuna yazmağa icazəniz yoxdur. Heç nə dəyişməyib. Kitabxananı yalnız oxumaq üçün açın və ya öz qovluğunuza kopyalayın.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dayandırıldı.</translation>
    </message>
    <message>
        <source>This is too large for the library. Nothing was changed.</source>
        <translation>Bu, kitabxana üçün çox böyükdür. Heç nə dəyişməyib.</translation>
    </message>
    <message>
        <source>This is in the library already. Nothing was changed.</source>
        <translation>Bu, kitabxanada artıq var. Heç nə dəyişməyib.</translation>
    </message>
    <message>
        <source>What this refers to is not in the library. Nothing was changed.</source>
        <translation>İstinad olunan məlumat kitabxanada yoxdur. Heç nə dəyişməyib.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; this was not saved. Make room and save again, or save to another disk.</source>
        <translation>Diskdə yer qalmayıb. Əvvəl saxlananlar yerindədir, bu dəyişiklik isə saxlanmadı. Yer açıb yenidən saxlayın və ya başqa diskdə saxlayın.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. What was saved before is safe; this was not saved. Try again, or save to another disk.</source>
        <translation>Diskə yazmaq və ya diskdən oxumaq mümkün olmadı. Əvvəl saxlananlar yerindədir, bu dəyişiklik isə saxlanmadı. Yenidən cəhd edin və ya başqa diskdə saxlayın.</translation>
    </message>
    <message>
        <source>“%1” is not a Redaksiya library. It was not changed. Choose another file, or a new name to make a new library.</source>
        <translation>“%1” Redaksiya kitabxanası deyil. Fayla toxunulmayıb. Başqa fayl seçin və ya yeni kitabxana üçün yeni ad yazın.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask for the right to read it.</source>
        <translation>“%1” faylını oxumağa icazəniz yoxdur. İcazə istəyin.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Redaksiya. It was not changed. Update Redaksiya to open it.</source>
        <translation>“%1” proqramın daha yeni versiyası ilə yaradılıb. Fayla toxunulmayıb. Onu açmaq üçün proqramı yeniləyin.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly, and its folder does not let it be mended. Copy the file together with “%1-wal” to a folder of yours and open it there.</source>
        <translation>“%1” düzgün bağlanmayıb, qovluğuna yazmaq olmadığı üçün bərpa edilmir. Onu “%1-wal” faylı ilə birlikdə öz qovluğunuza kopyalayıb orada açın.</translation>
    </message>
    <message>
        <source>There is no folder “%1”, so no library was made there.</source>
        <translation>“%1” qovluğu yoxdur, ona görə kitabxana yaradılmadı.</translation>
    </message>
    <message>
        <source>The library “%1” could not be made.</source>
        <translation>“%1” kitabxanasını yaratmaq mümkün olmadı.</translation>
    </message>
    <message>
        <source>There is no library “%1”.</source>
        <translation>“%1” kitabxanası yoxdur.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Redaksiya and must be brought up to date first. Open it once for writing (a backup is made before).</source>
        <translation>“%1” proqramın köhnə versiyası ilə yaradılıb və əvvəlcə yenilənməlidir. Onu bir dəfə yazmaq üçün açın (qabaqcadan ehtiyat nüsxə çıxarılır).</translation>
    </message>
    <message>
        <source>You may not write to “%1”. Open it read only, or copy it to a folder of yours.</source>
        <translation>“%1” faylına yazmağa icazəniz yoxdur. Onu yalnız oxumaq üçün açın və ya öz qovluğunuza kopyalayın.</translation>
    </message>
    <message>
        <source>There is no word to look for. Write at least one letter or digit.</source>
        <translation>Axtarılacaq söz yoxdur. Ən azı bir hərf və ya rəqəm yazın.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1” faylını yazmaq mümkün olmadı.</translation>
    </message>
    <message>
        <source>Choose at least one passage that is to be approved.</source>
        <translation>Razılaşdırılacaq ən azı bir yer seçin.</translation>
    </message>
    <message>
        <source>This request is in the library already.</source>
        <translation>Bu sorğu artıq kitabxanada var.</translation>
    </message>
    <message>
        <source>Save the article first: what goes out for approval must be a saved version of it.</source>
        <translation>Əvvəlcə materialı saxlayın: razılaşdırmaya yalnız saxlanmış versiya göndərilir.</translation>
    </message>
    <message>
        <source>A chosen passage is not in the saved version. Save the article, then ask again.</source>
        <translation>Seçilən yer saxlanmış versiyada yoxdur. Materialı saxlayıb yenidən göndərin.</translation>
    </message>
    <message>
        <source>This request for approval is not in the library.</source>
        <translation>Bu razılaşdırma sorğusu kitabxanada yoxdur.</translation>
    </message>
    <message>
        <source>The answer is about passages that were not asked about.</source>
        <translation>Cavab razılaşdırmaya göndərilməmiş yerlərə aiddir.</translation>
    </message>
    <message>
        <source>This comment is not there any more.</source>
        <translation>Bu şərh artıq yoxdur.</translation>
    </message>
    <message>
        <source>A comment needs words.</source>
        <translation>Şərh boş ola bilməz.</translation>
    </message>
    <message>
        <source>This comment belongs to another article.</source>
        <translation>Bu şərh başqa materiala aiddir.</translation>
    </message>
    <message>
        <source>Somebody moved the article on in between. Nothing was changed: look at where it stands now.</source>
        <translation>Bu arada kimsə materialı başqa mərhələyə keçirib. Heç nə dəyişmədi: materialın indiki vəziyyətinə baxın.</translation>
    </message>
    <message>
        <source>There is no step from “%1” to “%2”.</source>
        <translation>“%1” mərhələsindən “%2” mərhələsinə keçmək olmur.</translation>
    </message>
    <message>
        <source>The article is in the archive or in the bin. Take it out, then move it on.</source>
        <translation>Material arxivdə və ya zibil qutusundadır. Əvvəlcə onu oradan çıxarın, sonra davam edin.</translation>
    </message>
    <message>
        <source>This step needs a note: %1</source>
        <translation>Bu addım üçün qeyd lazımdır: %1</translation>
    </message>
    <message>
        <source>There is no step that could be taken back.</source>
        <translation>Geri götürüləcək addım yoxdur.</translation>
    </message>
    <message>
        <source>The story package is damaged or was not made by Redaksiya. Nothing was changed. Ask for it once more.</source>
        <translation>Süjet paketi zədələnib və ya Redaksiyada hazırlanmayıb. Heç nə dəyişmədi. Paketi yenidən istəyin.</translation>
    </message>
    <message>
        <source>The story package is larger than a story can be. Nothing was changed.</source>
        <translation>Süjet paketi yol verilən həcmdən böyükdür. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>This person is not in the library any more.</source>
        <translation>Bu şəxs artıq kitabxanada yoxdur.</translation>
    </message>
    <message>
        <source>This section is not in the library any more.</source>
        <translation>Bu rubrika artıq kitabxanada yoxdur.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Şəxsin adı olmalıdır.</translation>
    </message>
    <message>
        <source>This person is in the library already.</source>
        <translation>Bu şəxs artıq kitabxanada var.</translation>
    </message>
    <message>
        <source>Somebody cannot be merged with themselves.</source>
        <translation>Şəxsi özü ilə birləşdirmək olmaz.</translation>
    </message>
    <message>
        <source>A section cannot follow itself. Choose another one.</source>
        <translation>Rubrikanı özü ilə əvəz etmək olmaz. Başqasını seçin.</translation>
    </message>
    <message>
        <source>The search cannot be understood: there is a “)” at character %1 without its “(”.</source>
        <translation>Axtarış sorğusunda səhv var (işarə %1): “)” var, amma “(” yoxdur.</translation>
    </message>
    <message>
        <source>The search cannot be understood: at character %1 a word is missing, “OR” needs one on both sides.</source>
        <translation>Axtarış sorğusunda səhv var (işarə %1): “OR” operatorunun hər iki tərəfində söz olmalıdır.</translation>
    </message>
    <message>
        <source>The search cannot be understood: nothing stands after the “not” at character %1.</source>
        <translation>Axtarış sorğusunda səhv var (işarə %1): inkar işarəsindən sonra heç nə yazılmayıb.</translation>
    </message>
    <message>
        <source>The search cannot be understood: at character %1 there are too many brackets inside one another.</source>
        <translation>Axtarış sorğusunda səhv var (işarə %1): iç-içə mötərizələr həddindən artıqdır.</translation>
    </message>
    <message>
        <source>The search cannot be understood: the “(” at character %1 is not closed.</source>
        <translation>Axtarış sorğusunda səhv var (işarə %1): bu “(” bağlanmayıb.</translation>
    </message>
    <message>
        <source>The search cannot be understood: the quotation mark at character %1 is not closed.</source>
        <translation>Axtarış sorğusunda səhv var (işarə %1): bu dırnaq işarəsi bağlanmayıb.</translation>
    </message>
    <message>
        <source>The search cannot be understood: at character %1 there is nothing to look for.</source>
        <translation>Axtarış sorğusunda səhv var (işarə %1): axtarılacaq söz yazılmayıb.</translation>
    </message>
    <message>
        <source>The search cannot be understood: nothing stands after the “:” of the field at character %1.</source>
        <translation>Axtarış sorğusunda səhv var (işarə %1): sahənin “:” işarəsindən sonra heç nə yazılmayıb.</translation>
    </message>
    <message>
        <source>The search cannot be understood: “%2” at character %1 is not a date. Write 2023, 2023-09, 2023-09-27 or a range such as 2023-09..2023-10.</source>
        <translation>Axtarış sorğusunda səhv var (işarə %1): “%2” tarix deyil. 2023, 2023-09, 2023-09-27 kimi və ya aralıq olaraq 2023-09..2023-10 kimi yazın.</translation>
    </message>
    <message>
        <source>The marks of texts that are not saved are wrong.</source>
        <translation>Saxlanmamış mətnlərin işarələri səhvdir.</translation>
    </message>
    <message>
        <source>The search cannot be understood: there is no section “%2”, which stands at character %1.</source>
        <translation>Axtarış sorğusunda səhv var (işarə %1): “%2” rubrikası yoxdur.</translation>
    </message>
    <message>
        <source>The search cannot be understood: there is no status “%2”, which stands at character %1.</source>
        <translation>Axtarış sorğusunda səhv var (işarə %1): “%2” adlı vəziyyət yoxdur.</translation>
    </message>
    <message>
        <source>Both sides went on writing “%1”. Nothing was changed: choose which text goes on.</source>
        <translation>“%1” materialını hər iki tərəf yazmağa davam edib. Heç nə dəyişmədi: hansı mətnin qalacağını seçin.</translation>
    </message>
    <message>
        <source>Not saved yet by the sender</source>
        <translation>Göndərən hələ saxlamayıb</translation>
    </message>
    <message>
        <source>A picture in the package is not what it says it is. Nothing was changed.</source>
        <translation>Paketdəki şəkillərdən biri göstərilən şəkil deyil. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>The package claims a saved version of another article. Nothing was changed.</source>
        <translation>Paket başqa materialın saxlanmış versiyasını özününkü kimi göstərir. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>The package claims a comment of another article. Nothing was changed.</source>
        <translation>Paket başqa materialın şərhini özününkü kimi göstərir. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>The package claims an approval of another article. Nothing was changed.</source>
        <translation>Paket başqa materialın razılaşdırmasını özününkü kimi göstərir. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>An article of the package belongs to another story here. Nothing was changed. Link the two first, then open the package again.</source>
        <translation>Paketdəki materiallardan biri burada başqa süjetə aiddir. Heç nə dəyişmədi. Əvvəlcə ikisini bağlayın, sonra paketi yenidən açın.</translation>
    </message>
    <message>
        <source>A text of the package cannot be kept as it is. Nothing was changed.</source>
        <translation>Paketdəki mətnlərdən birini olduğu kimi saxlamaq mümkün deyil. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Written before the package came</source>
        <translation>Paket gələnədək yazılıb</translation>
    </message>
    <message>
        <source>Kept over what the package brought</source>
        <translation>Paketdəki mətnin əvəzinə saxlanıb</translation>
    </message>
    <message>
        <source>A picture of “%1” is not in the package.</source>
        <translation>“%1” materialının bir şəkli paketdə yoxdur.</translation>
    </message>
    <message>
        <source>This template is not in the library any more.</source>
        <translation>Bu şablon artıq kitabxanada yoxdur.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Şablonun adı olmalıdır.</translation>
    </message>
    <message>
        <source>This dossier is not in the library any more.</source>
        <translation>Bu dosye artıq kitabxanada yoxdur.</translation>
    </message>
    <message>
        <source>A dossier needs a name.</source>
        <translation>Dosyeyə ad lazımdır.</translation>
    </message>
    <message>
        <source>The order by headline is still being made. Try again in a moment.</source>
        <translation>Başlıqlar üzrə sıra hələ hazırlanır. Bir azdan yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The search cannot be understood: there is no field “%2”, which stands at character %1. Put it into quotation marks to look for it as it stands.</source>
        <translation>Axtarış sorğusunda səhv var (işarə %1): “%2” adlı sahə yoxdur. Olduğu kimi axtarmaq üçün dırnağa alın.</translation>
    </message>
    <message>
        <source>The search cannot be understood: there is no field “%2”, which stands at character %1. Did you mean “%3:”?</source>
        <translation>Axtarış sorğusunda səhv var (işarə %1): “%2” adlı sahə yoxdur. Bəlkə “%3:” yazmaq istəyirdiniz?</translation>
    </message>
    <message>
        <source>The search cannot be understood: “%2” at character %1 is none of the things that can stand there: %3.</source>
        <translation>Axtarış sorğusunda səhv var (işarə %1): burada “%2” ola bilməz. Mümkün olanlar: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The search is too long: %n character(s). Look for a few words of the text instead.</source>
        <translation>
            <numerusform>Sorğu çox uzundur: %n işarə. Mətndən bir neçə söz axtarın.</numerusform>
            <numerusform>Sorğu çox uzundur: %n işarə. Mətndən bir neçə söz axtarın.</numerusform>
        </translation>
    </message>
    <message>
        <source>This saved search is not in the library any more.</source>
        <translation>Bu saxlanmış axtarış artıq kitabxanada yoxdur.</translation>
    </message>
    <message>
        <source>A saved search cannot be moved into itself.</source>
        <translation>Saxlanmış axtarış öz içinə köçürülə bilməz.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Saxlanmış axtarışa ad lazımdır.</translation>
    </message>
    <message>
        <source>There are too many words to look for. Write a few that are rare, or a short phrase.</source>
        <translation>Axtarılan sözlər həddindən çoxdur. Az işlənən bir neçə söz və ya qısa ifadə yazın.</translation>
    </message>
</context>
<context>
    <name>rd::StoryFile</name>
    <message>
        <source>The file is no story package. Nothing was taken from it.</source>
        <translation>Bu fayl süjet paketi deyil. Ondan heç nə götürülmədi.</translation>
    </message>
    <message>
        <source>The story package was made by a newer Redaksiya. Nothing was taken from it; bring this one up to date first.</source>
        <translation>Süjet paketi Redaksiyanın daha yeni buraxılışında hazırlanıb. Ondan heç nə götürülmədi; əvvəlcə bu proqramı yeniləyin.</translation>
    </message>
    <message>
        <source>The story package is damaged. Nothing was taken from it; ask for it to be sent again.</source>
        <translation>Süjet paketi zədələnib. Ondan heç nə götürülmədi; yenidən göndərilməsini xahiş edin.</translation>
    </message>
</context>
<context>
    <name>rd::StoryFolder</name>
    <message>
        <source>“%1” does not describe a story, or none of its language versions (az.md, ru.md …) stands beside it. Nothing was imported from its folder.</source>
        <translation>“%1” faylında süjetin təsviri yoxdur və ya yanında heç bir dil versiyası (az.md, ru.md …) tapılmadı. Bu qovluqdan heç nə idxal olunmadı.</translation>
    </message>
</context>
<context>
    <name>rd::Task</name>
    <message>
        <source>Stopped.</source>
        <translation>Dayandırıldı.</translation>
    </message>
</context>
<context>
    <name>rd::TextExporter</name>
    <message>
        <source>Plain text</source>
        <translation>Sadə mətn</translation>
    </message>
</context>
<context>
    <name>rd::Typeset</name>
    <message>
        <source>The PDF could not be finished. The article itself is safe; please try again, or export it to another format.</source>
        <translation>PDF faylını tamamlamaq mümkün olmadı. Materialın özünə heç nə olmayıb; yenidən cəhd edin və ya başqa formatda ixrac edin.</translation>
    </message>
    <message>
        <source>The PDF could not be made. The article itself is safe; please try again, or export it to another format.</source>
        <translation>PDF faylını hazırlamaq mümkün olmadı. Materialın özünə heç nə olmayıb; yenidən cəhd edin və ya başqa formatda ixrac edin.</translation>
    </message>
    <message>
        <source>There is no article to export.</source>
        <translation>İxrac ediləcək material yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 və daha %n material</numerusform>
            <numerusform>%1 və daha %n material</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Versions</name>
    <message>
        <source>This story already has a version in that language.</source>
        <translation>Bu materialın həmin dildə versiyası artıq var.</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Müxbir</translation>
    </message>
</context>
<context>
    <name>rd::Workflow</name>
    <message>
        <source>Start writing</source>
        <translation>Yazmağa başla</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Redaktəyə göndər</translation>
    </message>
    <message>
        <source>What should the editor look at?</source>
        <translation>Redaktor nəyə diqqət yetirsin?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Təsdiqlə</translation>
    </message>
    <message>
        <source>A word to the author, if there is one to say</source>
        <translation>Müəllifə qeyd (istəyə görə)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Dərc et</translation>
    </message>
    <message>
        <source>Publish without review</source>
        <translation>Redaktəsiz dərc et</translation>
    </message>
    <message>
        <source>Why does nobody review it first?</source>
        <translation>Niyə redaktədən keçmir?</translation>
    </message>
    <message>
        <source>Publish update</source>
        <translation>Yeniləməni dərc et</translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation>Nə yenilənib?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Dərcdən çıxar</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Niyə dərcdən çıxarılır?</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Geri qaytar</translation>
    </message>
    <message>
        <source>What is still to be done?</source>
        <translation>Hələ nə edilməlidir?</translation>
    </message>
    <message>
        <source>Back to the ideas</source>
        <translation>İdeyalara qaytar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Mövzudan imtina et</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <translation>Niyə imtina edilir?</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Yenidən işə götür</translation>
    </message>
</context>
<context>
    <name>rd::ZipReader</name>
    <message>
        <source>The file is damaged, was cut off on its way, or is something else than its name says. Nothing was read from it; ask for it to be sent again.</source>
        <translation>Fayl zədələnib, yolda yarımçıq qalıb və ya adına uyğun deyil. Ondan heç nə oxunmadı; yenidən göndərilməsini xahiş edin.</translation>
    </message>
    <message>
        <source>The file unpacks to more than Redaksiya accepts. Nothing was read from it.</source>
        <translation>Fayl açılanda Redaksiyanın qəbul etdiyindən böyükdür. Ondan heç nə oxunmadı.</translation>
    </message>
    <message>
        <source>The part that unpacks files is not installed, so nothing was read. Install the package “redaksiya” again.</source>
        <translation>Faylları açan hissə quraşdırılmayıb, ona görə heç nə oxunmadı. “redaksiya” paketini yenidən quraşdırın.</translation>
    </message>
</context>
<context>
    <name>rd::ZipWriter</name>
    <message>
        <source>The file could not be put together. Nothing was written.</source>
        <translation>Fayl yığıla bilmədi. Heç nə yazılmadı.</translation>
    </message>
</context>
<context>
    <name>rd::cli</name>
    <message>
        <source>A whole, verified copy of the library.</source>
        <translation>Kitabxananın tam və yoxlanmış nüsxəsi.</translation>
    </message>
    <message>
        <source>“backup” takes the file to write.</source>
        <translation>“backup” əmrinə yazılacaq faylı göstərin.</translation>
    </message>
    <message>
        <source>Looks the library over; can make the search index anew.</source>
        <translation>Kitabxananı yoxlayır; axtarış indeksini yenidən qura bilir.</translation>
    </message>
    <message>
        <source>Make the search index anew.</source>
        <translation>Axtarış indeksini yenidən qur.</translation>
    </message>
    <message numerus="yes">
        <source>The library is whole: %n article(s) checked.</source>
        <translation>
            <numerusform>Kitabxana qaydasındadır: %n material yoxlandı.</numerusform>
            <numerusform>Kitabxana qaydasındadır: %n material yoxlandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The language of each file.</source>
        <translation>Hər faylın dili.</translation>
    </message>
    <message>
        <source>“detect” needs a file.</source>
        <translation>“detect” əmrinə fayl göstərin.</translation>
    </message>
    <message>
        <source>Writes articles as files and prints their paths.</source>
        <translation>Materialları fayllara yazır və faylların yolunu göstərir.</translation>
    </message>
    <message>
        <source>All articles a search finds, instead of ids.</source>
        <translation>Nömrələr əvəzinə axtarışın tapdığı bütün materiallar.</translation>
    </message>
    <message>
        <source>The format; see “redaksiya-cli formats”.</source>
        <translation>Format; siyahısı: “redaksiya-cli formats”.</translation>
    </message>
    <message>
        <source>The folder, or for one article the file (here).</source>
        <translation>Qovluq, tək material üçünsə fayl (cari qovluq).</translation>
    </message>
    <message>
        <source>Replace files that are there already.</source>
        <translation>Mövcud faylları əvəz et.</translation>
    </message>
    <message>
        <source>Nothing was found, so nothing was written.</source>
        <translation>Heç nə tapılmadı, ona görə heç nə yazılmadı.</translation>
    </message>
    <message>
        <source>“export” takes either ids or --query.</source>
        <translation>“export” əmrinə ya materialların nömrələrini, ya da --query verin.</translation>
    </message>
    <message>
        <source>“export” needs --format.</source>
        <translation>“export” əmrinə --format verin.</translation>
    </message>
    <message>
        <source>The formats import and export know.</source>
        <translation>İdxal və ixrac formatları.</translation>
    </message>
    <message>
        <source>Brings files or folders in, as drafts unless told.</source>
        <translation>Fayl və qovluqları idxal edir; başqası deyilməsə, qaralama kimi.</translation>
    </message>
    <message>
        <source>The format, instead of looking at the file.</source>
        <translation>Format; verilməsə, fayla baxıb müəyyən edilir.</translation>
    </message>
    <message>
        <source>The language, instead of detecting it.</source>
        <translation>Dil; verilməsə, mətnə görə müəyyən edilir.</translation>
    </message>
    <message>
        <source>The zone of times without one (Asia/Baku).</source>
        <translation>Saat qurşağı göstərilməmiş vaxtlar üçün qurşaq (Asia/Baku).</translation>
    </message>
    <message>
        <source>The status they get (draft).</source>
        <translation>Materiallara veriləcək vəziyyət (draft).</translation>
    </message>
    <message>
        <source>Put them into the archive.</source>
        <translation>Materialları arxivə qoy.</translation>
    </message>
    <message>
        <source>There is no import format “%1”; see “redaksiya-cli formats”.</source>
        <translation>“%1” adlı idxal formatı yoxdur; siyahısı: “redaksiya-cli formats”.</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>“%1” adlı vəziyyət yoxdur.</translation>
    </message>
    <message>
        <source>%1: left out “%2”</source>
        <translation>%1: götürülmədi: “%2”</translation>
    </message>
    <message>
        <source>“import” needs a file or a folder.</source>
        <translation>“import” əmrinə fayl və ya qovluq göstərin.</translation>
    </message>
    <message>
        <source>The articles, newest first.</source>
        <translation>Materiallar, əvvəlcə yenilər.</translation>
    </message>
    <message>
        <source>“list” takes no arguments; to find words, use “search”.</source>
        <translation>“list” əmri arqument qəbul etmir; söz axtarmaq üçün “search” əmrini işlədin.</translation>
    </message>
    <message>
        <source>An article&apos;s history, newest first.</source>
        <translation>Materialın tarixçəsi, əvvəlcə yenilər.</translation>
    </message>
    <message>
        <source>“revisions” takes one article&apos;s id.</source>
        <translation>“revisions” əmrinə bir materialın nömrəsini verin.</translation>
    </message>
    <message>
        <source>Finds articles; the query language of the window.</source>
        <translation>Material axtarır; sorğu dili pəncərədəki kimidir.</translation>
    </message>
    <message>
        <source>“search” needs something to look for.</source>
        <translation>“search” əmrinə axtarılacaq sözü yazın.</translation>
    </message>
    <message>
        <source>One article, whole.</source>
        <translation>Bir material, bütövlükdə.</translation>
    </message>
    <message>
        <source>json, text, html or markdown (text).</source>
        <translation>json, text, html və ya markdown (text).</translation>
    </message>
    <message>
        <source>“show” takes one article&apos;s id.</source>
        <translation>“show” əmrinə bir materialın nömrəsini verin.</translation>
    </message>
    <message>
        <source>“show” knows the formats %1.</source>
        <translation>“show” əmrinin formatları: %1.</translation>
    </message>
    <message>
        <source>What the library holds.</source>
        <translation>Kitabxanada nə var.</translation>
    </message>
    <message>
        <source>See “redaksiya-cli --help”.</source>
        <translation>Kömək: “redaksiya-cli --help”.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2023-09-27 or 2023-09-27T11:06.</source>
        <translation>“%1” tarix deyil. 2023-09-27 və ya 2023-09-27T11:06 kimi yazın.</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>“%1” rubrikası yoxdur.</translation>
    </message>
    <message>
        <source>There is no status “%1”. There are: idea, draft, in_review, approved, published, withdrawn.</source>
        <translation>“%1” adlı vəziyyət yoxdur. Olanlar: idea, draft, in_review, approved, published, withdrawn.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 up.</source>
        <translation>--limit: 1 və ya daha böyük ədəd yazın.</translation>
    </message>
    <message>
        <source>--after takes the cursor that an earlier answer gave as “next”.</source>
        <translation>--after: əvvəlki cavabın “next” kimi verdiyi kursoru yazın.</translation>
    </message>
    <message>
        <source>Only this section.</source>
        <translation>Yalnız bu rubrika.</translation>
    </message>
    <message>
        <source>Only this status.</source>
        <translation>Yalnız bu vəziyyət.</translation>
    </message>
    <message>
        <source>Only this language.</source>
        <translation>Yalnız bu dil.</translation>
    </message>
    <message>
        <source>Published (else created) from this day or time on.</source>
        <translation>Bu gündən və ya vaxtdan etibarən dərc olunanlar (dərc olunmayıbsa, yaradılanlar).</translation>
    </message>
    <message>
        <source>Up to the end of this day, or before this time.</source>
        <translation>Bu günün sonunadək və ya bu vaxtdan əvvəl.</translation>
    </message>
    <message>
        <source>At most so many (50).</source>
        <translation>Ən çoxu bu qədər (50).</translation>
    </message>
    <message>
        <source>The next page: the cursor of an earlier answer.</source>
        <translation>Növbəti səhifə: əvvəlki cavabın kursoru.</translation>
    </message>
    <message>
        <source>More: --after %1</source>
        <translation>Davamı: --after %1</translation>
    </message>
    <message>
        <source>“%1” is not an article&apos;s id.</source>
        <translation>“%1” material nömrəsi deyil.</translation>
    </message>
    <message>
        <source>Exit status: 0 done · 1 failed · 2 wrong usage · 3 not found · 4 bad input · 5 library cannot be used · 6 refused</source>
        <translation>Çıxış kodu: 0 uğurlu · 1 uğursuz · 2 səhv istifadə · 3 tapılmadı · 4 yararsız məlumat · 5 kitabxanadan istifadə mümkün deyil · 6 imtina edildi</translation>
    </message>
    <message>
        <source>“redaksiya-cli COMMAND --help” tells a command&apos;s options.</source>
        <translation>Əmrin seçimlərini “redaksiya-cli COMMAND --help” göstərir.</translation>
    </message>
    <message>
        <source>The library: --library, else $REDAKSIYA_LIBRARY, else %1</source>
        <translation>Kitabxana: --library, yoxdursa $REDAKSIYA_LIBRARY, o da yoxdursa %1</translation>
    </message>
    <message>
        <source>The library to use.</source>
        <translation>İstifadə ediləcək kitabxana.</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>Standart çıxışa bir JSON sənədi.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Bu kömək.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Proqramın versiyası.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Nə edilməli olduğunu yazın.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>“%1” əmri yoxdur.</translation>
    </message>
    <message>
        <source>Copy what can be read of a damaged library into a new one.</source>
        <translation>Zədələnmiş kitabxanadan oxuna bilən hər şeyi yenisinə kopyala.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were copied.</source>
        <translation>
            <numerusform>%n material kopyalandı.</numerusform>
            <numerusform>%n material kopyalandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n article(s) could not be read.</source>
        <translation>
            <numerusform>%n materialın mətnini oxumaq mümkün olmadı.</numerusform>
            <numerusform>%n materialın mətnini oxumaq mümkün olmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new library is “%1”. The damaged one was not changed.</source>
        <translation>Yeni kitabxana: “%1”. Zədələnmiş kitabxanaya toxunulmadı.</translation>
    </message>
    <message>
        <source>What changed between two revisions.</source>
        <translation>İki versiya arasındakı dəyişikliklər.</translation>
    </message>
    <message>
        <source>“diff” takes an article&apos;s id and up to two revisions.</source>
        <translation>“diff” əmrinə materialın nömrəsini və ən çoxu iki versiya verin.</translation>
    </message>
    <message>
        <source>Story package, for another Redaksiya</source>
        <translation>Süjet paketi, başqa Redaksiya üçün</translation>
    </message>
    <message>
        <source>Goes on from an earlier revision; the newer ones stay.</source>
        <translation>Əvvəlki versiyadan davam edir; yeniləri qalır.</translation>
    </message>
    <message>
        <source>Kept before an earlier revision was restored</source>
        <translation>Əvvəlki versiya bərpa edilməzdən öncə saxlanıb</translation>
    </message>
    <message>
        <source>Restored revision %1</source>
        <translation>Versiya bərpa edilib: %1</translation>
    </message>
    <message>
        <source>“restore” takes an article&apos;s id and a revision.</source>
        <translation>“restore” əmrinə materialın nömrəsini və versiyanı verin.</translation>
    </message>
    <message>
        <source>“%1” is no revision; see “redaksiya-cli revisions”.</source>
        <translation>“%1” versiya deyil; bax: “redaksiya-cli revisions”.</translation>
    </message>
    <message>
        <source>The article has no revision %1; see “redaksiya-cli revisions”.</source>
        <translation>Materialın %1 nömrəli versiyası yoxdur; bax: “redaksiya-cli revisions”.</translation>
    </message>
    <message>
        <source>“%1” was edited here and there since. Nothing was taken in; say which text stands with --keep ours, theirs or both (the other one stays in the history).</source>
        <translation>“%1” həm burada, həm orada redaktə olunub. Heç nə götürülmədi; --keep ours, theirs və ya both ilə hansı mətnin qalacağını deyin (o biri tarixçədə qalır).</translation>
    </message>
    <message>
        <source>Of a text edited on both sides: ours, theirs or both. Without it a story package with such a text is refused (exit 4).</source>
        <translation>Hər iki tərəfdə redaktə olunmuş mətndən: ours, theirs və ya both. Bunsuz belə mətni olan süjet paketi rədd edilir (çıxış kodu 4).</translation>
    </message>
    <message>
        <source>“--keep” takes ours, theirs or both, not “%1”.</source>
        <translation>“--keep” üçün ours, theirs və ya both yazılır: “%1” yararsızdır.</translation>
    </message>
    <message>
        <source>One file of all of them, with a page of contents (html, pdf).</source>
        <translation>Hamısı bir faylda, mündəricatla (html, pdf).</translation>
    </message>
    <message>
        <source>Shows what replacing would do in many articles; with --apply does it.</source>
        <translation>Çox materialda əvəzetmənin nə edəcəyini göstərir; --apply ilə edir.</translation>
    </message>
    <message>
        <source>In all articles a search finds.</source>
        <translation>Axtarışın tapdığı bütün materiallarda.</translation>
    </message>
    <message>
        <source>Replace; each article gets a revision.</source>
        <translation>Əvəz et; hər material yeni versiya alır.</translation>
    </message>
    <message>
        <source>Whole words only.</source>
        <translation>Yalnız bütöv sözlər.</translation>
    </message>
    <message>
        <source>Capitals do not count.</source>
        <translation>Böyük-kiçik hərf fərqi yoxdur.</translation>
    </message>
    <message>
        <source>Letters as a search compares them (ə is e, ё is е).</source>
        <translation>Hərflər axtarışdakı kimi müqayisə olunur (ə = e, ё = е).</translation>
    </message>
    <message>
        <source>FIND is a regular expression; \1 in WITH is a group.</source>
        <translation>FIND müntəzəm ifadədir; WITH içində \1 qrupdur.</translation>
    </message>
    <message>
        <source>Who signs the revisions.</source>
        <translation>Versiyaları kim imzalayır.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s); nothing was changed. Add --apply to replace them.</source>
        <translation>
            <numerusform>%n yer; heç nə dəyişdirilmədi. Əvəz etmək üçün --apply əlavə edin.</numerusform>
            <numerusform>%n yer; heç nə dəyişdirilmədi. Əvəz etmək üçün --apply əlavə edin.</numerusform>
        </translation>
    </message>
    <message>
        <source>“replace” takes what to find, what to put there, and --query.</source>
        <translation>“replace” nəyin tapılacağını, əvəzinə nə yazılacağını və --query tələb edir.</translation>
    </message>
    <message>
        <source>The saved searches with their queries and counts.</source>
        <translation>Saxlanmış axtarışlar, sorğuları və sayları.</translation>
    </message>
    <message>
        <source>“saved” takes no arguments.</source>
        <translation>“saved” arqument qəbul etmir.</translation>
    </message>
</context>
<context>
    <name>rd::ui::Actions</name>
    <message>
        <source>New &amp;news item</source>
        <translation>Yeni &amp;xəbər</translation>
    </message>
    <message>
        <source>New from a &amp;copy</source>
        <translation>&amp;Nüsxə əsasında yeni</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>İ&amp;dxal…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>İx&amp;rac…</translation>
    </message>
    <message>
        <source>&amp;Save a revision</source>
        <translation>Versiyanı &amp;saxla</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>&amp;Ehtiyat nüsxə çıxar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çıx</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Təkrar et</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Kitabxanada axtar</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Ə&amp;mrlər…</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Oxu</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Düzəlt</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>&amp;Siyahıya keç</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Mətni &amp;böyüt</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Mətni kiçi&amp;lt</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>Move to the &amp;archive</source>
        <translation>&amp;Arxivə köçür</translation>
    </message>
    <message>
        <source>Take out of the archi&amp;ve</source>
        <translation>Arxi&amp;vdən çıxar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>&amp;Put back from the bin</source>
        <translation>Zibil qutusundan &amp;geri qaytar</translation>
    </message>
    <message>
        <source>&amp;About Redaksiya</source>
        <translation>Redaksiya &amp;haqqında</translation>
    </message>
    <message>
        <source>New in&amp;terview</source>
        <translation>Yeni &amp;müsahibə</translation>
    </message>
    <message>
        <source>Li&amp;brary panel</source>
        <translation>&amp;Kitabxana paneli</translation>
    </message>
    <message>
        <source>Meta&amp;data panel</source>
        <translation>“&amp;Material haqqında” paneli</translation>
    </message>
    <message>
        <source>&amp;Quick note…</source>
        <translation>Sürətli &amp;qeyd…</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Şa&amp;blon kimi saxla…</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>Ş&amp;ablonlar…</translation>
    </message>
    <message>
        <source>Read and edit, &amp;split</source>
        <translation>Oxu və düzəlt, &amp;yan-yana</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>Lö&amp;vhə</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;İrəli</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>N&amp;övbəti vərəq</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Əvvəlki vərə&amp;q</translation>
    </message>
    <message>
        <source>&amp;Keep the tab</source>
        <translation>Vərəqi &amp;saxla</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>Vərəqi &amp;bağla</translation>
    </message>
    <message>
        <source>Close the &amp;other tabs</source>
        <translation>&amp;Digər vərəqləri bağla</translation>
    </message>
    <message>
        <source>Re&amp;open the closed tab</source>
        <translation>Bağlanmış vərəqi yenidən &amp;aç</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Yeni pəncərə</translation>
    </message>
    <message>
        <source>&amp;Move the tab to a new window</source>
        <translation>Vərəqi yeni pəncərəyə &amp;köçür</translation>
    </message>
    <message>
        <source>Close the win&amp;dow</source>
        <translation>Pəncərəni ba&amp;ğla</translation>
    </message>
    <message>
        <source>&amp;History of the text…</source>
        <translation>&amp;Mətnin tarixçəsi…</translation>
    </message>
    <message>
        <source>Change &amp;log of the article…</source>
        <translation>Materialın &amp;jurnalı…</translation>
    </message>
    <message>
        <source>Change &amp;log…</source>
        <translation>Dəyişikliklər &amp;jurnalı…</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>&amp;Şəxslər…</translation>
    </message>
    <message>
        <source>&amp;Sections…</source>
        <translation>&amp;Rubrikalar…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;yarlar…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Klaviatura qısayolları…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Kömək</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>Pəncərə ilə &amp;tanışlıq</translation>
    </message>
    <message>
        <source>&amp;Build a search…</source>
        <translation>Axtarış &amp;qur…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the search…</source>
        <translation>Axtarışı &amp;yadda saxla…</translation>
    </message>
    <message>
        <source>Recent searc&amp;hes</source>
        <translation>&amp;Son axtarışlar</translation>
    </message>
    <message>
        <source>&amp;Export what was found…</source>
        <translation>Tapılanları &amp;ixrac et…</translation>
    </message>
    <message>
        <source>&amp;Find and replace in articles…</source>
        <translation>&amp;Materiallarda tapıb əvəz et…</translation>
    </message>
    <message>
        <source>Add to a d&amp;ossier…</source>
        <translation>D&amp;osyeyə əlavə et…</translation>
    </message>
</context>
<context>
    <name>rd::ui::ActivityPanel</name>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd et</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>İstənilən gün</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dünən</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 gün</translation>
    </message>
    <message>
        <source>What happened to this article</source>
        <translation>Bu materialla nə baş verib</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nə baş verib</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Hələ heç nə baş verməyib</translation>
    </message>
    <message>
        <source>Steps, saves and hand-overs are noted here.</source>
        <translation>Addımlar, saxlamalar və ötürmələr burada qeyd olunur.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Hamı</translation>
    </message>
</context>
<context>
    <name>rd::ui::ActivityWords</name>
    <message>
        <source>begun</source>
        <translation>başlanıb</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saxlanıb</translation>
    </message>
    <message>
        <source>step taken</source>
        <translation>addım atılıb</translation>
    </message>
    <message>
        <source>step taken back</source>
        <translation>addım geri alınıb</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>ötürülüb</translation>
    </message>
    <message>
        <source>moved to the archive</source>
        <translation>arxivə köçürülüb</translation>
    </message>
    <message>
        <source>taken out of the archive</source>
        <translation>arxivdən çıxarılıb</translation>
    </message>
    <message>
        <source>moved to the bin</source>
        <translation>zibil qutusuna atılıb</translation>
    </message>
    <message>
        <source>put back from the bin</source>
        <translation>zibil qutusundan qaytarılıb</translation>
    </message>
    <message>
        <source>linked as a language version</source>
        <translation>dil versiyası kimi bağlanıb</translation>
    </message>
    <message>
        <source>taken out of its story</source>
        <translation>süjetdən ayrılıb</translation>
    </message>
    <message>
        <source>embargo set</source>
        <translation>embarqo qoyulub</translation>
    </message>
    <message>
        <source>embargo lifted</source>
        <translation>embarqo götürülüb</translation>
    </message>
    <message>
        <source>sent for approval</source>
        <translation>razılaşdırmaya göndərilib</translation>
    </message>
    <message>
        <source>approved by the interviewee</source>
        <translation>müsahib razılıq verib</translation>
    </message>
    <message>
        <source>refused by the interviewee</source>
        <translation>müsahib etiraz edib</translation>
    </message>
    <message>
        <source>story sent out</source>
        <translation>süjet göndərilib</translation>
    </message>
    <message>
        <source>story taken in</source>
        <translation>süjet qəbul edilib</translation>
    </message>
    <message>
        <source>persons merged</source>
        <translation>şəxslər birləşdirilib</translation>
    </message>
    <message>
        <source>section removed</source>
        <translation>rubrika çıxarılıb</translation>
    </message>
    <message>
        <source>step taken back, again in “%1”</source>
        <translation>addım geri alınıb, yenə “%1”</translation>
    </message>
    <message>
        <source>nobody’s turn now</source>
        <translation>indi icraçısı yoxdur</translation>
    </message>
    <message>
        <source>handed over to %1</source>
        <translation>icraçıya ötürülüb: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Hər şey</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Addımlar</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Ötürmələr</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Razılaşdırmalar</translation>
    </message>
    <message>
        <source>Story packages</source>
        <translation>Süjet paketləri</translation>
    </message>
    <message>
        <source>Archive and bin</source>
        <translation>Arxiv və zibil qutusu</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Qalanları</translation>
    </message>
</context>
<context>
    <name>rd::ui::AnswerDialog</name>
    <message>
        <source>Read it &amp;in</source>
        <translation>&amp;Daxil et</translation>
    </message>
    <message>
        <source>They &amp;agreed to it as it was sent</source>
        <translation>Göndərildiyi kimi &amp;razılaşıblar</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Qəbul et</translation>
    </message>
    <message>
        <source>Read an answer in</source>
        <translation>Müsahibin cavabı</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Hansı sorğuya cavabdır</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n abzas</numerusform>
            <numerusform>%n abzas</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>cavablanıb</translation>
    </message>
    <message>
        <source>File: a Word document or a text</source>
        <translation>Fayl: Word sənədi və ya mətn</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Seç…</translation>
    </message>
    <message>
        <source>Or paste here what they wrote</source>
        <translation>Yaxud yazdıqlarını bura yapışdırın</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Kim cavab verib</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Necə gəlib</translation>
    </message>
    <message>
        <source>Answers (%1)</source>
        <translation>Cavablar (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Everything came back as it was sent</source>
        <translation>Hər şey göndərildiyi kimi qayıdıb</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) came back otherwise</source>
        <translation>
            <numerusform>%n abzas dəyişilmiş qayıdıb</numerusform>
            <numerusform>%n abzas dəyişilmiş qayıdıb</numerusform>
        </translation>
    </message>
    <message>
        <source>Written besides (it is not taken into the text by itself):</source>
        <translation>Əlavə yazılanlar (mətnə özü düşmür):</translation>
    </message>
    <message>
        <source>Written besides</source>
        <translation>Əlavə yazılanlar</translation>
    </message>
</context>
<context>
    <name>rd::ui::AnswerRow</name>
    <message>
        <source>This paragraph is no longer in the article.</source>
        <translation>Bu abzas artıq materialda yoxdur.</translation>
    </message>
    <message>
        <source>It was changed here since it was sent.</source>
        <translation>Göndəriləndən sonra burada dəyişdirilib.</translation>
    </message>
    <message>
        <source>Whose wording goes on</source>
        <translation>Kimin mətni qalır</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Mətndən çıxar</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Onların mətni</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Bizim mətn</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Onların cavabı</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Razıdırlar</translation>
    </message>
    <message>
        <source>They refuse</source>
        <translation>Etiraz edirlər</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Cavab yoxdur</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>göndərildiyi kimi</translation>
    </message>
    <message>
        <source>changed by them</source>
        <translation>onlar dəyişib</translation>
    </message>
    <message>
        <source>not in what came back</source>
        <translation>qayıdan mətndə yoxdur</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>silinib: %1</translation>
    </message>
    <message>
        <source>inserted: %1</source>
        <translation>əlavə olunub: %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::AppearancePage</name>
    <message>
        <source>Language of the interface</source>
        <translation>İnterfeys dili</translation>
    </message>
    <message>
        <source>Menus, panels and help. The language of an article is its own.</source>
        <translation>Menyular, panellər və kömək. Materialın dili ayrıca seçilir.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rənglər</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>Sətrin uzunluğu</translation>
    </message>
    <message>
        <source>60 to 75 characters are read most easily.</source>
        <translation>60–75 işarəlik sətir daha rahat oxunur.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Sistemdəki kimi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> işarə</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it for a moment. The size of menus follows the desktop.</source>
        <translation>Ctrl++ və Ctrl+- onu müvəqqəti dəyişir. Menyuların ölçüsü iş masasına uyğundur.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Mətnin ölçüsü</translation>
    </message>
</context>
<context>
    <name>rd::ui::ApprovalCommands</name>
    <message>
        <source>There is no answer in the text that could be sent for approval.</source>
        <translation>Mətndə razılaşdırmaya göndəriləsi cavab yoxdur.</translation>
    </message>
    <message>
        <source>Sent for approval to %1</source>
        <translation>Razılaşdırmaya göndərilib: %1</translation>
    </message>
    <message>
        <source>Writing the answers</source>
        <translation>Cavablar yazılır</translation>
    </message>
    <message>
        <source>The answers are copied. Paste them into the message to %1.</source>
        <translation>Cavablar kopyalandı. Onları mesaja yapışdırın. Kimə: %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Yazıldı: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Qovluqda göstər</translation>
    </message>
    <message>
        <source>Nothing of this article was sent for approval yet.</source>
        <translation>Bu materialdan hələ heç nə razılaşdırmaya göndərilməyib.</translation>
    </message>
    <message>
        <source>Reading the answer</source>
        <translation>Cavab oxunur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>The answer of %1 is recorded.</source>
        <translation>Cavab qeydə alındı: %1.</translation>
    </message>
    <message>
        <source>Suggestions of %1 (%2)</source>
        <translation>Düzəliş təklifləri: %1 (%2)</translation>
    </message>
    <message>
        <source>The answer of %1 is recorded. Their wording stands in the text as suggestions.</source>
        <translation>Cavab qeydə alındı: %1. Təklif olunan ifadələr mətndə düzəliş təklifi kimi göstərilir.</translation>
    </message>
</context>
<context>
    <name>rd::ui::ApprovalPanel</name>
    <message numerus="yes">
        <source>%n passage(s) off the record</source>
        <translation>
            <numerusform>%n yer dərc üçün deyil</numerusform>
            <numerusform>%n yer dərc üçün deyil</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Razılaşdırma</translation>
    </message>
    <message>
        <source>%1 of %2 answers approved</source>
        <translation>Razılaşdırılan cavablar: %1 / %2</translation>
    </message>
    <message>
        <source>Answers and how they stand</source>
        <translation>Cavablar və onların vəziyyəti</translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation>Razılaşdırılası heç nə yoxdur</translation>
    </message>
    <message>
        <source>The answers of an interview stand here, each with its yes.</source>
        <translation>Müsahibənin cavabları və hər birinə verilən razılıq burada olur.</translation>
    </message>
    <message>
        <source>&amp;Send for approval…</source>
        <translation>&amp;Razılaşdırmaya göndər…</translation>
    </message>
    <message>
        <source>&amp;Read an answer in…</source>
        <translation>&amp;Cavabı daxil et…</translation>
    </message>
</context>
<context>
    <name>rd::ui::ApprovalWords</name>
    <message>
        <source>not sent</source>
        <translation>göndərilməyib</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>cavab gözlənilir</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>razılaşdırılıb</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>etiraz edilib</translation>
    </message>
    <message>
        <source>changed since approval</source>
        <translation>razılaşdırmadan sonra dəyişib</translation>
    </message>
    <message>
        <source>suggestions wait for a decision</source>
        <translation>düzəliş təklifləri qərar gözləyir</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticleDelegate</name>
    <message>
        <source>No headline</source>
        <translation>Başlıqsız</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticleHeader</name>
    <message>
        <source>Kicker</source>
        <translation>Üst başlıq</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Byline, place and date</source>
        <translation>İmza, yer və tarix</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticleListPanel</name>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd et</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>“%1” üzrə heç nə tapılmadı</translation>
    </message>
    <message>
        <source>Try fewer words, or search all articles.</source>
        <translation>Daha az söz yazın və ya bütün materiallarda axtarın.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Zibil qutusu boşdur</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Silinən materiallar burada 30 gün qalır.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Burada heç nə yoxdur</translation>
    </message>
    <message>
        <source>No article is in “%1” now.</source>
        <translation>“%1” bölməsində hazırda material yoxdur.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Hələ material yoxdur</translation>
    </message>
    <message>
        <source>Write the first one, or import what you have.</source>
        <translation>İlk materialı yazın və ya hazır mətnləri idxal edin.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Materiallar</translation>
    </message>
    <message>
        <source>Nothing is left to do here</source>
        <translation>Burada görüləsi iş qalmayıb</translation>
    </message>
    <message>
        <source>What is handed to you and what you begin stands here.</source>
        <translation>Sizə ötürülən və sizin başladığınız materiallar burada olur.</translation>
    </message>
    <message>
        <source>What has its deadline today, or has missed it, stands here.</source>
        <translation>Təhvil vaxtı bu gün olan və ya ötmüş materiallar burada olur.</translation>
    </message>
    <message>
        <source>What others hand over to you stands here.</source>
        <translation>Başqalarının sizə ötürdükləri burada olur.</translation>
    </message>
    <message>
        <source>What is published and was changed since stands here until it is updated.</source>
        <translation>Dərc olunandan sonra dəyişmiş materiallar yenilənənədək burada olur.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>%1 · sorting, %2 to go</source>
        <translation>%1 · sıralanır, %2 qalıb</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticlePane</name>
    <message>
        <source>No article is open</source>
        <translation>Açıq material yoxdur</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one.</source>
        <translation>Siyahıdan birini seçin və ya yenisini yazın.</translation>
    </message>
    <message>
        <source>New news item</source>
        <translation>Yeni xəbər</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticleReader</name>
    <message>
        <source>Article</source>
        <translation>Material</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticleTabs</name>
    <message>
        <source>Without a headline</source>
        <translation>Başlıqsız</translation>
    </message>
</context>
<context>
    <name>rd::ui::AskApprovalDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Göndər</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Razılaşdırmaya göndərmək</translation>
    </message>
    <message>
        <source>Whose yes it is</source>
        <translation>Kim razılıq verir</translation>
    </message>
    <message>
        <source>Answers that go out</source>
        <translation>Göndərilən cavablar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Necə göndərilir</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Nə şəklində</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word sənədi</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Mətn faylı</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Mətni kopyala</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Seç…</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Adı göstərilməyib</translation>
    </message>
    <message>
        <source>Left out, off the record: %1</source>
        <translation>Göndərilmir, dərc üçün deyil: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Say who is asked.</source>
        <translation>Kimdən razılıq istənildiyini yazın.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) go out, as they stand now. What is off the record stays here.</source>
        <translation>
            <numerusform>%n cavab indiki şəkildə göndərilir. Dərc üçün olmayanlar burada qalır.</numerusform>
            <numerusform>%n cavab indiki şəkildə göndərilir. Dərc üçün olmayanlar burada qalır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::AssignPanel</name>
    <message>
        <source>Whose turn is it?</source>
        <translation>İcraçı kimdir?</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Ötür</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>Özümə götür</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Heç kim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>rd::ui::BoardModel</name>
    <message>
        <source>No headline</source>
        <translation>Başlıqsız</translation>
    </message>
</context>
<context>
    <name>rd::ui::BoardView</name>
    <message>
        <source>The step is taken back.</source>
        <translation>Addım geri alındı.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd et</translation>
    </message>
    <message>
        <source>There is no step after “%1”.</source>
        <translation>“%1” mərhələsindən sonra addım yoxdur.</translation>
    </message>
    <message>
        <source>There is no step back from “%1”.</source>
        <translation>“%1” mərhələsindən geri addım yoxdur.</translation>
    </message>
    <message>
        <source>A card goes from “%1” to %2 only.</source>
        <translation>“%1” sütunundan kart yalnız buraya keçir: %2.</translation>
    </message>
    <message>
        <source>The card has moved meanwhile.</source>
        <translation>Bu arada kartın yeri dəyişib.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Lövhə</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Yalnız mənimkilər</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>Published and withdrawn since</source>
        <translation>Dərc olunan və dərcdən çıxarılanlar</translation>
    </message>
    <message>
        <source>How far back “published” and “withdrawn” go</source>
        <translation>“Dərc olunub” və “Dərcdən çıxarılıb” sütunlarında nə qədər əvvələdək göstərilsin</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrika</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Bütün rubrikalar</translation>
    </message>
</context>
<context>
    <name>rd::ui::BuilderRow</name>
    <message>
        <source>Field</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>istənilən mətn</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>Bərabərdir və ya deyil</translation>
    </message>
    <message>
        <source>is</source>
        <translation>budur</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>bu deyil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymət</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Gündən</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Günədək</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Sətri sil</translation>
    </message>
</context>
<context>
    <name>rd::ui::BulkBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seçilib</numerusform>
            <numerusform>%n seçilib</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed together with others</source>
        <translation>Başqaları ilə birlikdə dəyişdirilib</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%n material dəyişdirildi</numerusform>
            <numerusform>%n material dəyişdirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not take that step and stayed as they are</source>
        <translation>
            <numerusform>%n material bu addımı ata bilmədi və olduğu kimi qaldı</numerusform>
            <numerusform>%n material bu addımı ata bilmədi və olduğu kimi qaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped before %n more</source>
        <translation>
            <numerusform>daha %n materiala çatmamış dayandırıldı</numerusform>
            <numerusform>daha %n materiala çatmamış dayandırıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n article(s) are still changed</source>
        <translation>
            <numerusform>Dayandırıldı; %n material hələ dəyişilmiş qalır</numerusform>
            <numerusform>Dayandırıldı; %n material hələ dəyişilmiş qalır</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is taken back</source>
        <translation>Dəyişiklik geri alındı</translation>
    </message>
    <message numerus="yes">
        <source>%n moved on since and stayed as they are</source>
        <translation>
            <numerusform>%n material o vaxtdan irəliləyib və olduğu kimi qaldı</numerusform>
            <numerusform>%n material o vaxtdan irəliləyib və olduğu kimi qaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Dəyiş…</translation>
    </message>
    <message>
        <source>Change the selected articles</source>
        <translation>Seçilmiş materiallari dəyiş</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Seçimi ləğv et</translation>
    </message>
</context>
<context>
    <name>rd::ui::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n article(s)</source>
        <translation>
            <numerusform>%n materialı dəyiş</numerusform>
            <numerusform>%n materialı dəyiş</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyiş</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Olduğu kimi</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Rubrikasız</translation>
    </message>
    <message>
        <source>Why, for the history of each article</source>
        <translation>Niyə? Hər materialın tarixçəsinə yazılacaq</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Rubrika</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Vəziyyət</translation>
    </message>
    <message>
        <source>&amp;Add keywords</source>
        <translation>Açar söz &amp;əlavə et</translation>
    </message>
    <message>
        <source>&amp;Remove keywords</source>
        <translation>Açar sözü &amp;sil</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Qeyd</translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation>Açar söz əlavə et</translation>
    </message>
    <message>
        <source>Remove keywords</source>
        <translation>Açar sözü sil</translation>
    </message>
    <message>
        <source>This status needs a note.</source>
        <translation>Bu vəziyyət üçün qeyd lazımdır.</translation>
    </message>
    <message>
        <source>Articles from which no step leads there stay as they are; you will hear how many.</source>
        <translation>Bu vəziyyətə addımı olmayan materiallar olduğu kimi qalır; sayı bildiriləcək.</translation>
    </message>
    <message>
        <source>Each changed article gets a saved version. Undo takes all of it back.</source>
        <translation>Dəyişdirilən hər materialın yeni versiyası saxlanır. “Geri al” hamısını qaytarır.</translation>
    </message>
</context>
<context>
    <name>rd::ui::BulkRun</name>
    <message>
        <source>Bulk change taken back</source>
        <translation>Toplu dəyişiklik geri alınıb</translation>
    </message>
</context>
<context>
    <name>rd::ui::ChangedDialog</name>
    <message>
        <source>&amp;Publish update</source>
        <translation>Yeniləməni &amp;dərc et</translation>
    </message>
    <message>
        <source>Changed since published</source>
        <translation>Dərcdən sonra dəyişib</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Dərc olunub</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>İndi</translation>
    </message>
    <message>
        <source>This article has not been published yet.</source>
        <translation>Bu material hələ dərc olunmayıb.</translation>
    </message>
</context>
<context>
    <name>rd::ui::Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>Çıxarmaq üçün Delete düyməsini basın</translation>
    </message>
</context>
<context>
    <name>rd::ui::CmsCopier</name>
    <message>
        <source>Copied: %1. Too many for the field: %2.</source>
        <translation>Kopyalandı: %1. Sahəyə sığmayan: %2.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Kopyalandı: %1.</translation>
    </message>
    <message>
        <source>Nothing was copied: that field is empty.</source>
        <translation>Heç nə kopyalanmadı: bu sahə boşdur.</translation>
    </message>
    <message>
        <source>Everything is copied.</source>
        <translation>Hər şey kopyalanıb.</translation>
    </message>
    <message>
        <source>That is not the address of a page. It begins with https:// — copy it from the browser’s address line.</source>
        <translation>Bu, səhifə ünvanı deyil. Ünvan https:// ilə başlayır — onu brauzerin ünvan sətrindən kopyalayın.</translation>
    </message>
    <message>
        <source>Published address</source>
        <translation>Dərc ünvanı</translation>
    </message>
</context>
<context>
    <name>rd::ui::CmsPage</name>
    <message>
        <source>Headline, characters at most</source>
        <translation>Başlıq, ən çoxu neçə işarə</translation>
    </message>
    <message>
        <source>Short headline, characters at most</source>
        <translation>Qısa başlıq, ən çoxu neçə işarə</translation>
    </message>
    <message>
        <source>Lede, characters at most</source>
        <translation>Lid, ən çoxu neçə işarə</translation>
    </message>
    <message>
        <source>Caption, characters at most</source>
        <translation>Şəkilaltı yazı, ən çoxu neçə işarə</translation>
    </message>
    <message>
        <source>Keywords, at most</source>
        <translation>Açar sözlər, ən çoxu neçə</translation>
    </message>
    <message>
        <source>CMS fields</source>
        <translation>CMS sahələri</translation>
    </message>
    <message>
        <source>How much the fields of your site take. “Copy for the CMS” warns before a text is cut off there; it never shortens anything by itself.</source>
        <translation>Saytınızın sahələrinə nə qədər mətn sığır. “CMS üçün kopyala” mətn orada kəsilməzdən əvvəl xəbərdarlıq edir, özü heç nəyi qısaltmır.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Məhdudiyyət yoxdur</translation>
    </message>
</context>
<context>
    <name>rd::ui::CmsPanel</name>
    <message>
        <source>Copy for the CMS</source>
        <translation>CMS üçün kopyalama</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Başlıqsız</translation>
    </message>
    <message>
        <source>%1 of %2 copied</source>
        <translation>Kopyalanıb: %1 / %2</translation>
    </message>
    <message>
        <source>The address stands with the article now.</source>
        <translation>Ünvan materiala yazıldı.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Açıq material yoxdur</translation>
    </message>
    <message>
        <source>Open one, and its fields stand here, each with a key.</source>
        <translation>Material açın: sahələri burada olacaq, hər birinin öz düyməsi ilə.</translation>
    </message>
    <message>
        <source>Copy &amp;next</source>
        <translation>&amp;Növbətini kopyala</translation>
    </message>
    <message>
        <source>Enter copies the next field that is not copied yet</source>
        <translation>Enter hələ kopyalanmamış növbəti sahəni kopyalayır</translation>
    </message>
    <message>
        <source>Stay on &amp;top</source>
        <translation>Üs&amp;tdə qalsın</translation>
    </message>
    <message>
        <source>Done. Paste the address of the published page here:</source>
        <translation>Hazırdır. Dərc olunmuş səhifənin ünvanını bura yapışdırın:</translation>
    </message>
    <message>
        <source>Address of the published page</source>
        <translation>Dərc olunmuş səhifənin ünvanı</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Saxla</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>Ünvanı saxla</translation>
    </message>
</context>
<context>
    <name>rd::ui::CmsRow</name>
    <message>
        <source>Press %1 to copy it</source>
        <translation>Kopyalamaq üçün: %1</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>yazılmayıb</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopyala: %1</translation>
    </message>
    <message>
        <source>%1 / %2 · %3 too many</source>
        <translation>%1 / %2 · %3 artıqdır</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>copied %1</source>
        <translation>kopyalanıb: %1</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>kopyalanıb: %1, sonra dəyişib</translation>
    </message>
</context>
<context>
    <name>rd::ui::CollectionCommands</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Axtarışı yadda saxla</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>“%1” adı ilə saxlanıldı</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Yeni dosye…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added to the dossier</source>
        <translation>
            <numerusform>Dosyeyə %n material əlavə edildi</numerusform>
            <numerusform>Dosyeyə %n material əlavə edildi</numerusform>
        </translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Yeni dosye</translation>
    </message>
    <message>
        <source>The dossier “%1” is in the sidebar</source>
        <translation>“%1” dosyesi yan paneldədir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Renamed to “%1”</source>
        <translation>Yeni ad: “%1”</translation>
    </message>
    <message>
        <source>The saved search “%1” was deleted</source>
        <translation>“%1” axtarışı silindi</translation>
    </message>
    <message>
        <source>The dossier “%1” was deleted; its articles stay</source>
        <translation>“%1” dosyesi silindi; materialları qalır</translation>
    </message>
    <message>
        <source>&amp;Open the dossier…</source>
        <translation>Dosyeni &amp;aç…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>A&amp;dını dəyiş…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Yuxarı</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Aşa&amp;ğı</translation>
    </message>
    <message>
        <source>Put &amp;into the search above</source>
        <translation>Yuxarıdakı axtarışın &amp;içinə</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>&amp;Çölə çıxar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>Y&amp;eni dosye…</translation>
    </message>
</context>
<context>
    <name>rd::ui::ColourRow</name>
    <message>
        <source>No colour</source>
        <translation>Rəngsiz</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Firuzəyi</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yaşıl</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Kəhrəba</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Qırmızı</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Al-qırmızı</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Bənövşəyi</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Göy</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Boz</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>Başqa…</translation>
    </message>
    <message>
        <source>A colour of one&apos;s own</source>
        <translation>Başqa rəng</translation>
    </message>
</context>
<context>
    <name>rd::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Əmrlər</translation>
    </message>
    <message>
        <source>What do you want to do, open or set?</source>
        <translation>Nə etmək, açmaq və ya tənzimləmək istəyirsiniz?</translation>
    </message>
    <message>
        <source>Find an action, article, section or setting</source>
        <translation>Əmr, material, rubrika və ya ayar tapın</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tapılanlar</translation>
    </message>
    <message>
        <source>&gt; actions   @ sections   # settings</source>
        <translation>&gt; əmrlər   @ rubrikalar   # ayarlar</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>“%1” adlı heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Press Enter to look for it in the texts of all articles.</source>
        <translation>Bütün materialların mətnində axtarmaq üçün Enter düyməsini basın.</translation>
    </message>
    <message>
        <source>Try another word, or a shorter piece of it.</source>
        <translation>Başqa söz və ya sözün daha qısa hissəsini yoxlayın.</translation>
    </message>
</context>
<context>
    <name>rd::ui::Comparison</name>
    <message>
        <source>moved, was paragraph %1</source>
        <translation>yeri dəyişib, əvvəlki abzas: %1</translation>
    </message>
    <message>
        <source>was said by %1</source>
        <translation>əvvəl danışan: %1</translation>
    </message>
    <message>
        <source>another kind of paragraph</source>
        <translation>abzasın növü dəyişib</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>şəkil dəyişib</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>formatlama</translation>
    </message>
</context>
<context>
    <name>rd::ui::ConflictDialog</name>
    <message>
        <source>Two versions of one text</source>
        <translation>Bir mətnin iki variantı</translation>
    </message>
    <message>
        <source>Both of you went on writing from the same state. Whatever you choose, the other text stays in the history.</source>
        <translation>İkiniz də eyni versiyadan yazmağa davam etmisiniz. Hansını seçsəniz, o biri mətn tarixçədə qalacaq.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Keep &amp;ours</source>
        <translation>&amp;Bizimki qalsın</translation>
    </message>
    <message>
        <source>The text on the left stays</source>
        <translation>Soldakı mətn qalır</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Onlarınkını götür</translation>
    </message>
    <message>
        <source>The text on the right replaces it</source>
        <translation>Sağdakı mətn onu əvəz edir</translation>
    </message>
    <message>
        <source>Keep bot&amp;h</source>
        <translation>Hə&amp;r ikisi qalsın</translation>
    </message>
    <message>
        <source>The text on the right becomes an article of its own</source>
        <translation>Sağdakı mətn ayrıca material olur</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Başlıqsız</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Bizimki</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Onlarınkı</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Növbəti</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hazırdır</translation>
    </message>
</context>
<context>
    <name>rd::ui::Countdown</name>
    <message>
        <source>%1 min</source>
        <translation>%1 dəq</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 saat</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 saat %2 dəq</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>%n gün qalıb</numerusform>
            <numerusform>%n gün qalıb</numerusform>
        </translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>%1 qalıb</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>təhvil vaxtıdır</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n gün gecikir</numerusform>
            <numerusform>%n gün gecikir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 gecikir</translation>
    </message>
    <message numerus="yes">
        <source>embargo: %n day(s) left</source>
        <translation>
            <numerusform>embarqo: %n gün qalıb</numerusform>
            <numerusform>embarqo: %n gün qalıb</numerusform>
        </translation>
    </message>
    <message>
        <source>embargo: %1 left</source>
        <translation>embarqo: %1 qalıb</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>təhvil: %1</translation>
    </message>
    <message>
        <source>urgency %1</source>
        <translation>təcililik %1</translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>embarqo: %1-dək</translation>
    </message>
    <message>
        <source>changed since published</source>
        <translation>dərcdən sonra dəyişib</translation>
    </message>
</context>
<context>
    <name>rd::ui::CreditRows</name>
    <message>
        <source>Photographer</source>
        <translation>Fotoqraf</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Tərcüməçi</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redaktor</translation>
    </message>
    <message>
        <source>Videographer</source>
        <translation>Videooperator</translation>
    </message>
    <message>
        <source>Illustrator</source>
        <translation>Rəssam</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Dizayner</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>İştirakı ilə</translation>
    </message>
    <message>
        <source>Fact-checker</source>
        <translation>Faktçeker</translation>
    </message>
    <message>
        <source>Proofreader</source>
        <translation>Korrektor</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Prodüser</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Rolu göstərilməyib</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Başqa rol</translation>
    </message>
    <message>
        <source>Another role…</source>
        <translation>Başqa rol…</translation>
    </message>
</context>
<context>
    <name>rd::ui::DateTimeField</name>
    <message>
        <source>Not set</source>
        <translation>Təyin edilməyib</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: təyin edilməyib</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Təmizlə: %1</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A date and time in a narrow field, as QDateTimeEdit takes formats</extracomment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>rd::ui::DeskFacts</name>
    <message>
        <source>urgency %1</source>
        <translation>təcililik %1</translation>
    </message>
    <message>
        <source>Urgency %1 of 9; 1 is the most urgent</source>
        <translation>Təcililik %1 (9-dan); 1 ən təcilidir</translation>
    </message>
    <message>
        <source>changed since published</source>
        <translation>dərcdən sonra dəyişib</translation>
    </message>
    <message>
        <source>planned for %1, not out yet</source>
        <translation>plan: %1, hələ çıxmayıb</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>plan: %1</translation>
    </message>
    <message>
        <source>Embargo until %1</source>
        <translation>Embarqo: %1-dək</translation>
    </message>
</context>
<context>
    <name>rd::ui::DeskWatch</name>
    <message>
        <source>An article without a headline</source>
        <translation>Başlıqsız material</translation>
    </message>
    <message>
        <source>%1 sent it for review</source>
        <translation>%1 redaktəyə göndərib</translation>
    </message>
    <message>
        <source>%1 sent it back to you</source>
        <translation>%1 sizə geri qaytarıb</translation>
    </message>
    <message>
        <source>%1 approved it</source>
        <translation>%1 təsdiqləyib</translation>
    </message>
    <message>
        <source>%1 published it</source>
        <translation>%1 dərc edib</translation>
    </message>
    <message>
        <source>%1 handed it to you</source>
        <translation>%1 sizə ötürüb</translation>
    </message>
    <message>
        <source>%1 changed it</source>
        <translation>%1 dəyişiklik edib</translation>
    </message>
    <message>
        <source>Due at %1</source>
        <translation>Təhvil vaxtı: %1</translation>
    </message>
    <message>
        <source>The embargo is over</source>
        <translation>Embarqo bitib</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>Mənim işlərim</translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s) moved while you were away</source>
        <translation>
            <numerusform>Siz olmayanda daha %n materialda yenilik olub</numerusform>
            <numerusform>Siz olmayanda daha %n materialda yenilik olub</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::Desktop</name>
    <message>
        <source>A message is open in the mail program. See that the file is attached before you send it.</source>
        <translation>Poçt proqramında məktub açıldı. Göndərməzdən əvvəl faylın qoşulduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>A message is open in the mail program. Attach the file to it: %1</source>
        <translation>Poçt proqramında məktub açıldı. Faylı ona qoşun: %1</translation>
    </message>
    <message>
        <source>No mail program answers on this computer. The file is written; send it another way: %1</source>
        <translation>Bu kompüterdə poçt proqramı cavab vermir. Fayl yazılıb; onu başqa yolla göndərin: %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>rd::ui::DialogCommands</name>
    <message>
        <source>About Redaksiya</source>
        <translation>Redaksiya haqqında</translation>
    </message>
    <message>
        <source>&lt;b&gt;Redaksiya %1&lt;/b&gt;&lt;p&gt;A desktop newsroom: write, read, keep and publish.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Redaksiya %1&lt;/b&gt;&lt;p&gt;Masaüstü redaksiya: yazın, oxuyun, saxlayın və dərc edin.&lt;/p&gt;&lt;p&gt;Azad proqramdır: GNU General Public License, versiya 3 və ya daha yenisi.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Dəyişikliklər jurnalı</translation>
    </message>
</context>
<context>
    <name>rd::ui::DiffPanel</name>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>Dəyişiklik %1 / %n</numerusform>
            <numerusform>Dəyişiklik %1 / %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Yan-yana</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Mətnin içində</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Only the changes</source>
        <translation>Yalnız dəyişikliklər</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Növbəti dəyişiklik</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Əvvəlki dəyişiklik</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Fərq yoxdur</translation>
    </message>
    <message>
        <source>Text, metadata and speakers are the same.</source>
        <translation>Mətn, material haqqında məlumat və danışanlar eynidir.</translation>
    </message>
</context>
<context>
    <name>rd::ui::DiffView</name>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Silinib</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişib</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Dəyişikliklər</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Dəyişiklik yoxdur</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Dəyişiklik %1/%2: %3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Material haqqında</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) without a change</source>
        <translation>
            <numerusform>… %n abzas dəyişməyib</numerusform>
            <numerusform>… %n abzas dəyişməyib</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture: </source>
        <translation>Şəkil: </translation>
    </message>
</context>
<context>
    <name>rd::ui::DossierDialog</name>
    <message>
        <source>Dossier: %1</source>
        <translation>Dosye: %1</translation>
    </message>
    <message>
        <source>Nothing is in here yet. Choose articles in the list and drag them onto the dossier, or take “Add to a dossier”.</source>
        <translation>Hələ heç nə yoxdur. Siyahıda materialları seçib dosyenin üzərinə çəkin və ya “Dosyeyə əlavə et” əmrindən istifadə edin.</translation>
    </message>
    <message>
        <source>Articles of the dossier</source>
        <translation>Dosyenin materialları</translation>
    </message>
    <message>
        <source>Drag, or Alt and an arrow: order · Delete: out of the dossier</source>
        <translation>Çəkmək və ya Alt + ox: sıra · Delete: dosyedən çıxarmaq</translation>
    </message>
    <message>
        <source>&amp;Export as one file…</source>
        <translation>Bir &amp;fayl kimi ixrac et…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Başlıqsız</translation>
    </message>
    <message>
        <source>Taken out of the dossier; the article stays.</source>
        <translation>Dosyedən çıxarıldı; material qalır.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>rd::ui::EditorActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Arabaşlıq</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Sual</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cavab</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Abzas</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Kiçik arabaşlıq</translation>
    </message>
    <message>
        <source>Smallest heading</source>
        <translation>Ən kiçik arabaşlıq</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Önə çıxarılan sitat</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Siyahı</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nömrəli siyahı</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Şəkil…</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Sətiraltı qeyd</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Qalın</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Keçid…</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Üst indeks</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Alt indeks</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Sadə mətn kimi yapışdır</translation>
    </message>
    <message>
        <source>Description and credit…</source>
        <translation>Təsvir və müəllif…</translation>
    </message>
    <message>
        <source>Insert a row above</source>
        <translation>Yuxarıya sətir əlavə et</translation>
    </message>
    <message>
        <source>Insert a row below</source>
        <translation>Aşağıya sətir əlavə et</translation>
    </message>
    <message>
        <source>Insert a column before</source>
        <translation>Sola sütun əlavə et</translation>
    </message>
    <message>
        <source>Insert a column after</source>
        <translation>Sağa sütun əlavə et</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Sətri çıxar</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Sütunu çıxar</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Cədvəli çıxar</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Mətndə tap</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Növbətini tap</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Əvvəlkini tap</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Dərc üçün deyil</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Təklifi qəbul et</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Təklifi rədd et</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Növbəti təklif</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Əvvəlki təklif</translation>
    </message>
    <message>
        <source>Accept all suggestions of this person</source>
        <translation>Bu şəxsin bütün təkliflərini qəbul et</translation>
    </message>
    <message>
        <source>Reject all suggestions of this person</source>
        <translation>Bu şəxsin bütün təkliflərini rədd et</translation>
    </message>
</context>
<context>
    <name>rd::ui::EditorPanel</name>
    <message>
        <source>Add a picture</source>
        <translation>Şəkil əlavə et</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Şəkillər (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Bütün fayllar (%1)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kəs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapışdır</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>Yeni danışan…</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Yeni danışan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad, soyad</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Mətn redaktoru</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formatlama</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Materialın mətni</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Digər alətlər</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Adı hələ yoxdur</translation>
    </message>
</context>
<context>
    <name>rd::ui::EditorView</name>
    <message>
        <source>Choose who speaks</source>
        <translation>Kimin danışdığını seçin</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Dərc üçün deyil</translation>
    </message>
    <message>
        <source>Off the record: stays in the library, is in no export and no copy for others</source>
        <translation>Dərc üçün deyil: kitabxanada qalır, ixraca və başqalarına verilən surətlərə düşmür</translation>
    </message>
</context>
<context>
    <name>rd::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Qovluq</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Seç…</translation>
    </message>
    <message>
        <source>&amp;Replace files that are there already</source>
        <translation>Mövcud faylları ə&amp;vəz et</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Qovluq</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Qovluq seç</translation>
    </message>
    <message>
        <source>Writes %1</source>
        <translation>Yazılacaq: %1</translation>
    </message>
    <message numerus="yes">
        <source>Writes %n file(s), one for each article.</source>
        <translation>
            <numerusform>%n fayl yazılacaq, hər materiala bir fayl.</numerusform>
            <numerusform>%n fayl yazılacaq, hər materiala bir fayl.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;One file of all, with a page of contents</source>
        <translation>&amp;Hamısı bir faylda, mündəricatla</translation>
    </message>
    <message numerus="yes">
        <source>Writes one file of %n article(s).</source>
        <translation>
            <numerusform>%n materialdan bir fayl yazır.</numerusform>
            <numerusform>%n materialdan bir fayl yazır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::FigureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Şəkil</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Görməyənlər üçün: şəkildə nə təsvir olunub</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Şəklin təsviri</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Şəklin müəllifi</translation>
    </message>
</context>
<context>
    <name>rd::ui::FileCommands</name>
    <message>
        <source>Importing</source>
        <translation>İdxal edilir</translation>
    </message>
    <message>
        <source>Laying out the sample newsroom</source>
        <translation>Nümunə redaksiya hazırlanır</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Təfərrüat</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>İxrac edilir</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Yazıldı: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n fayl yazıldı: %1</numerusform>
            <numerusform>%n fayl yazıldı: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Qovluqda göstər</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Kitabxananın ehtiyat nüsxəsi</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Ehtiyat nüsxə çıxarılır</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Ehtiyat nüsxə çıxarıldı və yoxlandı: %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::FilesPage</name>
    <message>
        <source>The open library</source>
        <translation>Açıq kitabxana</translation>
    </message>
    <message>
        <source>One file holds all articles with their history and pictures.</source>
        <translation>Bütün materiallar tarixçəsi və şəkilləri ilə bir fayldadır.</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Başqa kitabxanalar</translation>
    </message>
    <message>
        <source>Each opens in a window of its own.</source>
        <translation>Hər biri öz pəncərəsində açılır.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ehtiyat nüsxələr qovluğu</translation>
    </message>
    <message>
        <source>Proposed when you back up. A folder on another disk is the safer one.</source>
        <translation>Ehtiyat nüsxə çıxaranda təklif olunur. Başqa diskdəki qovluq daha etibarlıdır.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Ehtiyat nüsxə</translation>
    </message>
    <message>
        <source>A whole copy, checked after it was written. You can go on writing meanwhile.</source>
        <translation>Tam nüsxə; yazılandan sonra yoxlanır. Bu vaxt işinizə davam edə bilərsiniz.</translation>
    </message>
    <message>
        <source>Files and backup</source>
        <translation>Fayllar və ehtiyat nüsxə</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Başqasını aç…</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Yeni kitabxana…</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Qovluğunu göstər</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Ehtiyat nüsxə çıxar…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Qovluq seçin</translation>
    </message>
</context>
<context>
    <name>rd::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n nəticə</numerusform>
            <numerusform>%n nəticə</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Mətndə tap</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Əvvəlki nəticə</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Növbəti nəticə</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Axtarış zolağını bağla</translation>
    </message>
</context>
<context>
    <name>rd::ui::GroupTitles</name>
    <message>
        <source>No section</source>
        <translation>Rubrikasız</translation>
    </message>
</context>
<context>
    <name>rd::ui::HandOver</name>
    <message>
        <source>The story is attached. Open it in Redaksiya.</source>
        <translation>Süjet məktuba qoşulub. Onu Redaksiyada açın.</translation>
    </message>
    <message>
        <source>%1, the story is attached. Open it in Redaksiya.</source>
        <translation>%1, süjet məktuba qoşulub. Onu Redaksiyada açın.</translation>
    </message>
    <message>
        <source>Writing the story</source>
        <translation>Süjet yazılır</translation>
    </message>
    <message>
        <source>The story is written, but the log could not be. %1</source>
        <translation>Süjet fayla yazıldı, amma jurnala qeyd olunmadı. %1</translation>
    </message>
    <message>
        <source>Receive a story</source>
        <translation>Süjetin qəbulu</translation>
    </message>
    <message>
        <source>Stories (%1)</source>
        <translation>Süjetlər (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>This library is open for reading only, so no story can be taken in. Nothing was changed.</source>
        <translation>Kitabxana yalnız oxumaq üçün açıqdır, ona görə süjet qəbul edilmir. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Reading the story</source>
        <translation>Süjet oxunur</translation>
    </message>
    <message>
        <source>The story is in the library.</source>
        <translation>Süjet kitabxanadadır.</translation>
    </message>
    <message>
        <source>What the story had brought is in the bin.</source>
        <translation>Süjetlə gələnlər zibil qutusuna atıldı.</translation>
    </message>
</context>
<context>
    <name>rd::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Köməkdə axtar</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Kömək səhifələri</translation>
    </message>
    <message>
        <source>No page has these words. Try another one, or a shorter piece of it.</source>
        <translation>Heç bir səhifədə bu sözlər yoxdur. Başqa söz və ya sözün daha qısa hissəsini yoxlayın.</translation>
    </message>
</context>
<context>
    <name>rd::ui::ImportDialog</name>
    <message>
        <source>All readable files (%1)</source>
        <translation>Oxuna bilən bütün fayllar (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal</translation>
    </message>
    <message>
        <source>Choose files or folders, or drop them here.</source>
        <translation>Fayl və ya qovluq seçin, yaxud sürüyüb bura atın.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>İdxal ediləcək fayllar</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Fayl əlavə et…</translation>
    </message>
    <message>
        <source>Add a f&amp;older…</source>
        <translation>&amp;Qovluq əlavə et…</translation>
    </message>
    <message>
        <source>Put them into the &amp;archive</source>
        <translation>Materialları &amp;arxivə qoy</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Saat qurşağı</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Vəziyyət</translation>
    </message>
    <message>
        <source>Look at each file</source>
        <translation>Hər fayla baxıb müəyyən et</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Mətnə görə müəyyən et</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Qovluq əlavə et</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Fayl əlavə et</translation>
    </message>
</context>
<context>
    <name>rd::ui::ImportReportDialog</name>
    <message>
        <source>Left out: “%1”</source>
        <translation>Götürülmədi: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n material idxal olundu</numerusform>
            <numerusform>%n material idxal olundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n fayl oxunmadı</numerusform>
            <numerusform>%n fayl oxunmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>yarıda dayandırıldı</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>İdxalın nəticəsi</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>rd::ui::InlineObjects</name>
    <message>
        <source>Made by a newer Redaksiya or too large to edit here; kept as it is</source>
        <translation>Proqramın daha yeni versiyasında hazırlanıb və ya burada düzəltmək üçün çox böyükdür; olduğu kimi qalır</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Şəkil yüklənir…</translation>
    </message>
    <message>
        <source>The picture is not in this library</source>
        <translation>Şəkil bu kitabxanada yoxdur</translation>
    </message>
</context>
<context>
    <name>rd::ui::LengthBar</name>
    <message>
        <source>%1 to go</source>
        <translation>daha %1</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>həcmdədir</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 artıqdır</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 / %2 söz</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 işarə</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Həcm: %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::LibraryCommands</name>
    <message>
        <source>Status: %1</source>
        <translation>Vəziyyət: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the archive</source>
        <translation>
            <numerusform>%n material arxivə köçürüldü</numerusform>
            <numerusform>%n material arxivə köçürüldü</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the archive</source>
        <translation>
            <numerusform>%n material arxivdən çıxarıldı</numerusform>
            <numerusform>%n material arxivdən çıxarıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n material zibil qutusuna atıldı</numerusform>
            <numerusform>%n material zibil qutusuna atıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) put back</source>
        <translation>
            <numerusform>%n material geri qaytarıldı</numerusform>
            <numerusform>%n material geri qaytarıldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::LibraryMenu</name>
    <message>
        <source>Li&amp;braries</source>
        <translation>Kitabxana&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Open another library…</source>
        <translation>&amp;Başqa kitabxana aç…</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Yeni kitabxana…</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Kitabxana aç</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Yeni kitabxana</translation>
    </message>
    <message>
        <source>Libraries (%1)</source>
        <translation>Kitabxanalar (%1)</translation>
    </message>
</context>
<context>
    <name>rd::ui::LibrarySidebar</name>
    <message>
        <source>Library</source>
        <translation>Kitabxana</translation>
    </message>
</context>
<context>
    <name>rd::ui::LibraryView</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Əvvəlki versiya</translation>
    </message>
    <message>
        <source>This is how the text stood in that revision. Save to keep it.</source>
        <translation>Mətn həmin versiyada belə olub. Bu şəkildə qalması üçün materialı saxlayın.</translation>
    </message>
    <message>
        <source>This library is open for reading only: what you change cannot be saved in it. You can still export.</source>
        <translation>Bu kitabxana yalnız oxumaq üçün açılıb: dəyişiklikləri onda saxlamaq olmur. İxrac etmək isə olar.</translation>
    </message>
    <message>
        <source>Follow the &amp;desktop</source>
        <translation>&amp;Sistemdəki kimi</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açıq</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Tünd</translation>
    </message>
    <message>
        <source>&amp;Interface language</source>
        <translation>İ&amp;nterfeys dili</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Rənglər</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>İxrac: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fayl</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Düzəlt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüş</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Material</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Kömək</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>The note is an idea now.</source>
        <translation>Qeyd ideyalara əlavə olundu.</translation>
    </message>
    <message>
        <source>Copy a &amp;field</source>
        <translation>&amp;Sahəni kopyala</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Başlıqsız</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Hələ yoxdur</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Paylaş</translation>
    </message>
    <message>
        <source>&amp;Newsroom</source>
        <translation>&amp;Redaksiya</translation>
    </message>
    <message>
        <source>Next &amp;step</source>
        <translation>Növbəti a&amp;ddım</translation>
    </message>
    <message>
        <source>Recent &amp;articles</source>
        <translation>S&amp;on materiallar</translation>
    </message>
    <message>
        <source>Change of several articles</source>
        <translation>Bir neçə materialın dəyişdirilməsi</translation>
    </message>
</context>
<context>
    <name>rd::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Keçid</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Keçidi çıxar</translation>
    </message>
</context>
<context>
    <name>rd::ui::ListWords</name>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dünən</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Yüklənir</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Başlıqsız</translation>
    </message>
    <message>
        <source>%1, out of date</source>
        <translation>%1, orijinaldan geri qalır</translation>
    </message>
    <message>
        <source>changed since you read it</source>
        <translation>oxuduğunuzdan sonra dəyişib</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>a year as a title, as QLocale says it</comment>
        <translation>yyyy</translation>
    </message>
</context>
<context>
    <name>rd::ui::MergeDialog</name>
    <message>
        <source>Keep this &amp;one</source>
        <translation>&amp;Bu qalsın</translation>
    </message>
    <message>
        <source>Keep &amp;that one</source>
        <translation>&amp;O qalsın</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Bi&amp;rləşdir</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Bir nəfərdir, yoxsa iki?</translation>
    </message>
    <message>
        <source>Merged, names and titles of both are kept under one record, and articles that point to either find it. This cannot be undone.</source>
        <translation>Birləşəndə hər ikisinin adları və vəzifələri bir qeyddə qalır, hər ikisinin materialları ona bağlanır. Bunu geri almaq olmur.</translation>
    </message>
    <message>
        <source>They are t&amp;wo people</source>
        <translation>Bunlar &amp;iki nəfərdir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>rd::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Bildirişi bağla</translation>
    </message>
</context>
<context>
    <name>rd::ui::MessengerDialog</name>
    <message>
        <source>Messenger post</source>
        <translation>Messencer üçün post</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messencer</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Telegram, under a picture</source>
        <translation>Telegram, şəkil altında</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>How much of the article</source>
        <translation>Materialın nə qədəri</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Bütün mətn</translation>
    </message>
    <message>
        <source>The post as it is pasted</source>
        <translation>Post yapışdırılacağı şəkildə</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>&amp;Copy the post</source>
        <translation>Postu &amp;kopyala</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The text was cut at a sentence, or hashtags were left out, to fit into one post.</source>
        <translation>Bir posta sığsın deyə mətn cümlə sonunda kəsilib və ya heşteqlər buraxılıb.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 işarə</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 artıqdır</translation>
    </message>
    <message>
        <source>The post is copied. Paste it into the messenger.</source>
        <translation>Post kopyalandı. Onu messencerə yapışdırın.</translation>
    </message>
</context>
<context>
    <name>rd::ui::MetadataForm</name>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Edit headline</source>
        <translation>Başlığı düzəlt</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Edit lede</source>
        <translation>Lidi düzəlt</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Üst başlıq</translation>
    </message>
    <message>
        <source>Edit kicker</source>
        <translation>Üst başlığı düzəlt</translation>
    </message>
    <message>
        <source>Short headline</source>
        <translation>Qısa başlıq</translation>
    </message>
    <message>
        <source>Edit short headline</source>
        <translation>Qısa başlığı düzəlt</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Açar sözlər</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrika</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Byline and date</source>
        <translation>İmza və tarix</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Yer və tarix</translation>
    </message>
    <message>
        <source>Edit dateline</source>
        <translation>Yer və tarixi düzəlt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Nəzərdə tutulan vaxt</translation>
    </message>
    <message>
        <source>Change planned time</source>
        <translation>Nəzərdə tutulan vaxtı dəyiş</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Dərc vaxtı</translation>
    </message>
    <message>
        <source>Change published time</source>
        <translation>Dərc vaxtını dəyiş</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embarqo</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Danışanlar</translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation>Dil versiyaları</translation>
    </message>
    <message>
        <source>Source and rights</source>
        <translation>Mənbə və hüquqlar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Mənbəni düzəlt</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Mənbənin ünvanı</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Dərc olunduğu ünvan</translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation>Ünvanı düzəlt</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hüquqlar</translation>
    </message>
    <message>
        <source>Edit rights</source>
        <translation>Hüquqları düzəlt</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Janr</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Təhvil vaxtı</translation>
    </message>
    <message>
        <source>Change deadline</source>
        <translation>Təhvil vaxtını dəyiş</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Təcililik</translation>
    </message>
    <message>
        <source>Change urgency</source>
        <translation>Təcililiyi dəyiş</translation>
    </message>
    <message>
        <source>Length, characters</source>
        <translation>Həcm, işarə</translation>
    </message>
    <message>
        <source>Length, words</source>
        <translation>Həcm, söz</translation>
    </message>
    <message>
        <source>Change target length</source>
        <translation>Nəzərdə tutulan həcmi dəyiş</translation>
    </message>
    <message>
        <source>Editorial note</source>
        <translation>Redaktora qeyd</translation>
    </message>
    <message>
        <source>Edit editorial note</source>
        <translation>Redaktora qeydi düzəlt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Hazırlayanlar</translation>
    </message>
</context>
<context>
    <name>rd::ui::MetadataPanel</name>
    <message>
        <source>%1 of %2, long</source>
        <translation>%1 / %2, uzundur</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Edit keywords</source>
        <translation>Açar sözləri düzəlt</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>Rubrikanı dəyiş</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Dili dəyiş</translation>
    </message>
    <message>
        <source>Edit byline</source>
        <translation>İmzanı düzəlt</translation>
    </message>
    <message>
        <source>Change genre</source>
        <translation>Janrı dəyiş</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Material haqqında</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Açar söz əlavə et</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ad əlavə et</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Təyin edilməyib</translation>
    </message>
    <message>
        <source>Edit credits</source>
        <translation>Hazırlayanları düzəlt</translation>
    </message>
</context>
<context>
    <name>rd::ui::NewMenu</name>
    <message>
        <source>From a template</source>
        <translation>Şablondan</translation>
    </message>
</context>
<context>
    <name>rd::ui::NoticesPage</name>
    <message>
        <source>Review and approval</source>
        <translation>Redaktə və təsdiq</translation>
    </message>
    <message>
        <source>An article was sent to you for review, approved or sent back.</source>
        <translation>Material sizə redaktəyə göndərilib, təsdiqlənib və ya geri qaytarılıb.</translation>
    </message>
    <message>
        <source>Deadlines and embargoes</source>
        <translation>Təhvil vaxtı və embarqo</translation>
    </message>
    <message>
        <source>A deadline of yours is near, or an embargo ends.</source>
        <translation>Təhvil vaxtınız yaxınlaşır və ya embarqo bitir.</translation>
    </message>
    <message>
        <source>Changes by colleagues</source>
        <translation>Həmkarların dəyişiklikləri</translation>
    </message>
    <message>
        <source>A colleague changed an article that you wrote or have open.</source>
        <translation>Həmkarınız sizin yazdığınız və ya açdığınız materialı dəyişib.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirişlər</translation>
    </message>
    <message>
        <source>Notifications come through your desktop, so “Do not disturb” silences these too. Errors are always shown in the window.</source>
        <translation>Bildirişlər sistem vasitəsilə gəlir, ona görə “Narahat etməyin” rejimi onları da susdurur. Xətalar isə həmişə pəncərədə göstərilir.</translation>
    </message>
</context>
<context>
    <name>rd::ui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>rd::ui::OpenArticle</name>
    <message>
        <source>Typing</source>
        <translation>Yazı</translation>
    </message>
</context>
<context>
    <name>rd::ui::OrderButton</name>
    <message>
        <source>Date of publication</source>
        <translation>Dərc olunma tarixi</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Son dəyişiklik</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrika</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Əvvəlcə yenilər</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Əvvəlcə köhnələr</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Ə-dən A-ya doğru</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>Əlifba sırası ilə</translation>
    </message>
    <message>
        <source>Last one first</source>
        <translation>Sonuncudan birinciyə</translation>
    </message>
    <message>
        <source>First one first</source>
        <translation>Birincidən sonuncuya</translation>
    </message>
    <message>
        <source>No titles</source>
        <translation>Başlıqsız</translation>
    </message>
    <message>
        <source>A title for each day</source>
        <translation>Hər gün üçün başlıq</translation>
    </message>
    <message>
        <source>A title for each year</source>
        <translation>Hər il üçün başlıq</translation>
    </message>
    <message>
        <source>Sorted by: %1. %2</source>
        <translation>Sıralama: %1. %2</translation>
    </message>
    <message>
        <source>Order of the list: %1. %2</source>
        <translation>Siyahının sırası: %1. %2</translation>
    </message>
</context>
<context>
    <name>rd::ui::PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Səhifə %1 / %2</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Səhifələr çap olunacağı şəkildə</translation>
    </message>
</context>
<context>
    <name>rd::ui::PageWidget</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>Keçidin ün&amp;vanını kopyala</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Hamısını seç</translation>
    </message>
</context>
<context>
    <name>rd::ui::PaletteModel</name>
    <message>
        <source>Action</source>
        <translation>Əmr</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrika</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ayar</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>palette: title, kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>palette: title, kind, place</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>rd::ui::PdfPages</name>
    <message>
        <source>The part that paints pages is not installed, so nothing was printed. Install the package “redaksiya” again, or export the article as PDF and print that.</source>
        <translation>Səhifələri göstərən hissə quraşdırılmayıb, ona görə heç nə çap olunmadı. “redaksiya” paketini yenidən quraşdırın və ya materialı PDF kimi ixrac edib onu çap edin.</translation>
    </message>
    <message>
        <source>The pages could not be painted. Nothing was printed; export the article as PDF and print that.</source>
        <translation>Səhifələr hazırlanmadı. Heç nə çap olunmadı; materialı PDF kimi ixrac edib onu çap edin.</translation>
    </message>
</context>
<context>
    <name>rd::ui::PeopleBook</name>
    <message>
        <source>Delete %1</source>
        <translation>Sil: %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Name, title or organisation</source>
        <translation>Ad, vəzifə və ya təşkilat</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Şəxs axtar</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Yeni şəxs</translation>
    </message>
    <message>
        <source>&amp;Merge two…</source>
        <translation>İkisini &amp;birləşdir…</translation>
    </message>
    <message>
        <source>Choose two people in the list (Ctrl)</source>
        <translation>Siyahıdan iki nəfər seçin (Ctrl)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message numerus="yes">
        <source>%n likely double(s)</source>
        <translation>
            <numerusform>Ehtimal olunan %n təkrar</numerusform>
            <numerusform>Ehtimal olunan %n təkrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Hələ heç kim yoxdur</translation>
    </message>
    <message>
        <source>People you write about and with: their names in every language and form, and what they are.</source>
        <translation>Haqqında yazdığınız və birgə işlədiyiniz insanlar: hər dildə və halda adları, vəzifələri.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Yeni şəxs</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n nəfər seçilib</numerusform>
            <numerusform>%n nəfər seçilib</numerusform>
        </translation>
    </message>
    <message>
        <source>Two records of one person can be merged.</source>
        <translation>Bir nəfərin iki qeydini birləşdirmək olar.</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Belə adda şəxs yoxdur</translation>
    </message>
    <message>
        <source>Look for another name, or add this one.</source>
        <translation>Başqa ad axtarın və ya bunu əlavə edin.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Şəxs əlavə et</translation>
    </message>
    <message>
        <source>%1 was deleted. Articles keep the name as they wrote it.</source>
        <translation>Silindi: %1. Materiallarda ad yazıldığı kimi qalır.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>rd::ui::PersonForm</name>
    <message>
        <source>Filed as</source>
        <translation>Siyahıdakı adı</translation>
    </message>
    <message>
        <source>Name in each language</source>
        <translation>Hər dildə adı</translation>
    </message>
    <message>
        <source>Titles and organisations</source>
        <translation>Vəzifələr və təşkilatlar</translation>
    </message>
    <message>
        <source>Rename a person</source>
        <translation>Adı dəyiş</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Adın dili</translation>
    </message>
    <message>
        <source>Edit a name</source>
        <translation>Adı düzəlt</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>Şəxsi düzəlt</translation>
    </message>
</context>
<context>
    <name>rd::ui::PersonWords</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>Yiyəlik hal</translation>
    </message>
    <message>
        <source>Dative</source>
        <translation>Yönlük hal</translation>
    </message>
    <message>
        <source>Accusative</source>
        <translation>Təsirlik hal</translation>
    </message>
    <message>
        <source>Locative</source>
        <translation>Yerlik hal</translation>
    </message>
    <message>
        <source>Ablative</source>
        <translation>Çıxışlıq hal</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Alət halı</translation>
    </message>
    <message>
        <source>Prepositional</source>
        <translation>Sözönlü hal</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Müraciət forması</translation>
    </message>
</context>
<context>
    <name>rd::ui::PlacesModel</name>
    <message>
        <source>Library</source>
        <translation>Kitabxana</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Bütün materiallar</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Redaktədə</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Təsdiqlənənlər</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Dərc olunanlar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arxiv</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Zibil qutusu</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubrikalar</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>İşdə</translation>
    </message>
    <message>
        <source>My desk</source>
        <translation>Mənim işlərim</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Məni gözləyənlər</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Bu gün təhvil</translation>
    </message>
    <message>
        <source>Updates to publish</source>
        <translation>Yenilənməli</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>İdeyalar</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Qaralamalar</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n gecikir</numerusform>
            <numerusform>%n gecikir</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saxlanmış axtarışlar</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dosyelər</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>yığılıb</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>açılıb</translation>
    </message>
</context>
<context>
    <name>rd::ui::PrintDialog</name>
    <message>
        <source>Whole sets, one after another</source>
        <translation>Nüsxələr dəst-dəst</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap</translation>
    </message>
    <message>
        <source>All, or 1-3, 5</source>
        <translation>Hamısı və ya 1-3, 5</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nüsxə</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>The pages are being set …</source>
        <translation>Səhifələr hazırlanır …</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Səhifələrin hazırlanması</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF faylı</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF kimi &amp;saxla…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Ça&amp;p et</translation>
    </message>
    <message numerus="yes">
        <source>There are no such pages. The article has %n page(s).</source>
        <translation>
            <numerusform>Belə səhifə yoxdur. Materialda %n səhifə var.</numerusform>
            <numerusform>Belə səhifə yoxdur. Materialda %n səhifə var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n səhifə</numerusform>
            <numerusform>%n səhifə</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF kimi saxlamaq</translation>
    </message>
</context>
<context>
    <name>rd::ui::Printing</name>
    <message>
        <source>“%1” did not take the pages. The article is as it was. See that the printer is on and has paper, or choose another.</source>
        <translation>“%1” printeri səhifələri qəbul etmədi. Material dəyişməyib. Printerin qoşulu olduğunu və kağızı yoxlayın və ya başqasını seçin.</translation>
    </message>
    <message>
        <source>There is no page to print.</source>
        <translation>Çap ediləsi səhifə yoxdur.</translation>
    </message>
</context>
<context>
    <name>rd::ui::ProfileFields</name>
    <message>
        <source>Reporter</source>
        <translation>Müxbir</translation>
    </message>
    <message>
        <source>Desk editor</source>
        <translation>Redaktor</translation>
    </message>
    <message>
        <source>Chief editor</source>
        <translation>Baş redaktor</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Tərcüməçi</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotoqraf</translation>
    </message>
</context>
<context>
    <name>rd::ui::ProfilePage</name>
    <message>
        <source>Your name</source>
        <translation>Adınız, soyadınız</translation>
    </message>
    <message>
        <source>Signs your revisions, comments and steps, and says what “My desk” is.</source>
        <translation>Versiyalar, şərhlər və addımlar bu adla yazılır, “Mənim işlərim” də ona görə qurulur.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>İnisiallar</translation>
    </message>
    <message>
        <source>Stand beside comments and on the cards.</source>
        <translation>Şərhlərin yanında və kartlarda görünür.</translation>
    </message>
    <message>
        <source>What you do in the newsroom</source>
        <translation>Redaksiyada vəzifəniz</translation>
    </message>
    <message>
        <source>Decides what waits for you, not what you may do. Articles in review wait for editors.</source>
        <translation>Sizi nəyin gözlədiyini müəyyən edir, nə edə biləcəyinizi yox. Redaktədəki materiallar redaktorları gözləyir.</translation>
    </message>
    <message>
        <source>Agency or newsroom</source>
        <translation>Agentlik və ya redaksiya</translation>
    </message>
    <message>
        <source>Stands in exported articles as the publisher.</source>
        <translation>İxrac olunan materiallarda naşir kimi göstərilir.</translation>
    </message>
    <message>
        <source>The language you mostly write in</source>
        <translation>Ən çox yazdığınız dil</translation>
    </message>
    <message>
        <source>New articles begin in it. Every article can have another one.</source>
        <translation>Yeni materiallar bu dildə başlayır. Hər materialın dili başqa ola bilər.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>rd::ui::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
</context>
<context>
    <name>rd::ui::QueryBuilder</name>
    <message>
        <source>Build a search</source>
        <translation>Axtarış qur</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Hər hansı biri</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Nə uyğun gəlməlidir</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>Sətir ə&amp;lavə et</translation>
    </message>
    <message>
        <source>The query</source>
        <translation>Sorğu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Saxla…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>A&amp;xtar</translation>
    </message>
    <message>
        <source>“%1” says more than rows can. What you build here takes its place.</source>
        <translation>“%1” sorğusu sətirlərdən daha mürəkkəbdir. Burada qurduğunuz onu əvəz edəcək.</translation>
    </message>
</context>
<context>
    <name>rd::ui::QuickNote</name>
    <message>
        <source>Quick note</source>
        <translation>Sürətli qeyd</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd et</translation>
    </message>
    <message>
        <source>The first line becomes the headline of an idea.</source>
        <translation>İlk sətir ideyanın başlığı olur.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>What, where, who knows?</source>
        <translation>Nə, harada, kim bilir?</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Özümə götür</translation>
    </message>
    <message>
        <source>Keep as an idea</source>
        <translation>İdeya kimi saxla</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>What is typed stays here until next time</source>
        <translation>Yazdığınız növbəti dəfəyədək burada qalır</translation>
    </message>
</context>
<context>
    <name>rd::ui::ReaderLoader</name>
    <message>
        <source>The reader is not installed, so articles cannot be shown here. Everything else works. Install the package “redaksiya” again, or build the target “redaksiya_reader”.</source>
        <translation>Oxu modulu quraşdırılmayıb, ona görə materialları burada göstərmək olmur. Qalan hər şey işləyir. “redaksiya” paketini yenidən quraşdırın və ya “redaksiya_reader” hədəfini yığın.</translation>
    </message>
    <message>
        <source>The reader could not be started, so articles cannot be shown here. Everything else works. Qt WebEngine is probably missing: install “libqt6webenginewidgets6”.</source>
        <translation>Oxu modulunu işə salmaq mümkün olmadı, ona görə materialları burada göstərmək olmur. Qalan hər şey işləyir. Çox güman, Qt WebEngine yoxdur: “libqt6webenginewidgets6” paketini quraşdırın.</translation>
    </message>
</context>
<context>
    <name>rd::ui::ReceiveStoryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Qəbul et</translation>
    </message>
    <message>
        <source>Receive a story</source>
        <translation>Süjetin qəbulu</translation>
    </message>
    <message>
        <source>Reading the package</source>
        <translation>Paket oxunur</translation>
    </message>
    <message>
        <source>Articles of the story</source>
        <translation>Süjetin materialları</translation>
    </message>
    <message>
        <source>Putting it into the bin</source>
        <translation>Zibil qutusuna atılır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>&amp;Compare and take in…</source>
        <translation>&amp;Müqayisə et və qəbul et…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Başlıqsız</translation>
    </message>
    <message>
        <source>Both of you went on writing: you compare and choose.</source>
        <translation>İkiniz də yazmağa davam etmisiniz: müqayisə edib seçin.</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>Göndərən: %1, %2</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>adı göstərilməyib</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n versiya</numerusform>
            <numerusform>%n versiya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n şərh</numerusform>
            <numerusform>%n şərh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n şəkil</numerusform>
            <numerusform>%n şəkil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n şəxs</numerusform>
            <numerusform>%n şəxs</numerusform>
        </translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>embarqo: %1-dək</translation>
    </message>
    <message>
        <source>Taking the story in</source>
        <translation>Süjet qəbul edilir</translation>
    </message>
    <message>
        <source>Everything in it was here already. Nothing was changed.</source>
        <translation>İçindəkilərin hamısı artıq burada idi. Heç nə dəyişmədi.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) new</source>
        <translation>
            <numerusform>%n yeni material</numerusform>
            <numerusform>%n yeni material</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) brought up to date</source>
        <translation>
            <numerusform>%n material yeniləndi</numerusform>
            <numerusform>%n material yeniləndi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) kept as a copy</source>
        <translation>
            <numerusform>%n material surət kimi saxlandı</numerusform>
            <numerusform>%n material surət kimi saxlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) added</source>
        <translation>
            <numerusform>%n versiya əlavə olundu</numerusform>
            <numerusform>%n versiya əlavə olundu</numerusform>
        </translation>
    </message>
    <message>
        <source>The story is in the library.</source>
        <translation>Süjet kitabxanadadır.</translation>
    </message>
    <message>
        <source>The story is in the library. The texts as they were stand in the history.</source>
        <translation>Süjet kitabxanadadır. Əvvəlki mətnlər tarixçədə qalır.</translation>
    </message>
</context>
<context>
    <name>rd::ui::RecentSearches</name>
    <message>
        <source>No searches yet</source>
        <translation>Hələ axtarış yoxdur</translation>
    </message>
    <message>
        <source>Forget recent searches</source>
        <translation>Son axtarışları unut</translation>
    </message>
</context>
<context>
    <name>rd::ui::RemoveSectionDialog</name>
    <message>
        <source>Remove %1</source>
        <translation>Çıxar: %1</translation>
    </message>
    <message>
        <source>No article stands in this section.</source>
        <translation>Bu rubrikada material yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stand in this section. They go to:</source>
        <translation>
            <numerusform>Bu rubrikada %n material var. Keçəcəyi rubrika:</numerusform>
            <numerusform>Bu rubrikada %n material var. Keçəcəyi rubrika:</numerusform>
        </translation>
    </message>
    <message>
        <source>Section the articles go to</source>
        <translation>Materialların keçəcəyi rubrika</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Rubrikasız</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Çıxar</translation>
    </message>
</context>
<context>
    <name>rd::ui::ReplaceDialog</name>
    <message numerus="yes">
        <source>and %n more article(s)</source>
        <translation>
            <numerusform>və daha %n material</numerusform>
            <numerusform>və daha %n material</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Yalnız &amp;bütöv sözlər</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Müntəzəm &amp;ifadə</translation>
    </message>
    <message>
        <source>In &amp;headlines and ledes</source>
        <translation>Başlı&amp;q və lidlərdə</translation>
    </message>
    <message>
        <source>In the &amp;texts</source>
        <translation>&amp;Mətnlərdə</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tap</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Ə&amp;vəz et</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Dayandır</translation>
    </message>
    <message>
        <source>Find and replace in articles</source>
        <translation>Materiallarda tapıb əvəz et</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Tapılan yerlər</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Yazıldığı kimi</translation>
    </message>
    <message>
        <source>Capitals do not count</source>
        <translation>Böyük-kiçik hərf fərqi yoxdur</translation>
    </message>
    <message>
        <source>As a search compares: ə is e, ё is е</source>
        <translation>Axtarışdakı kimi: ə = e, ё = е</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>Ta&amp;p</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Bununla əvə&amp;z et</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Hərflər</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>M&amp;ateriallar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n place(s)</source>
        <translation>
            <numerusform>%n yeri ə&amp;vəz et</numerusform>
            <numerusform>%n yeri ə&amp;vəz et</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the articles</source>
        <translation>Materiallar nəzərdən keçirilir</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n yer</numerusform>
            <numerusform>%n yer</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more. Replace these first, or look in fewer articles.</source>
        <translation>Daha çoxu var. Əvvəlcə bunları əvəz edin və ya daha az materialda axtarın.</translation>
    </message>
    <message>
        <source>Left alone: %1.</source>
        <translation>Toxunulmadı: %1.</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Əvəz edilir</translation>
    </message>
    <message>
        <source>Replacement taken back</source>
        <translation>Əvəzetmə geri qaytarıldı</translation>
    </message>
    <message>
        <source>Taking the replacement back</source>
        <translation>Əvəzetmə geri qaytarılır</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %n article(s).</source>
        <translation>
            <numerusform>%n materialda geri qaytarıldı.</numerusform>
            <numerusform>%n materialda geri qaytarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n material</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n yer əvəz edildi</numerusform>
            <numerusform>%n yer əvəz edildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::ReplaceModel</name>
    <message>
        <source>Without a headline</source>
        <translation>Başlıqsız</translation>
    </message>
    <message>
        <source>%1 becomes %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
</context>
<context>
    <name>rd::ui::ResultCommands</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>What the search finds: %1</source>
        <translation>Axtarışın tapdıqları: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>Seçilmiş %n material</numerusform>
            <numerusform>Seçilmiş %n material</numerusform>
        </translation>
    </message>
    <message>
        <source>All of “%1”</source>
        <translation>“%1”: hamısı</translation>
    </message>
    <message>
        <source>All articles of the library</source>
        <translation>Kitabxananın bütün materialları</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Əvəz et</translation>
    </message>
    <message>
        <source>Replacement taken back</source>
        <translation>Əvəzetmə geri qaytarıldı</translation>
    </message>
    <message>
        <source>Nothing was found, so there is nothing to export.</source>
        <translation>Heç nə tapılmadı, ixrac etməyə bir şey yoxdur.</translation>
    </message>
</context>
<context>
    <name>rd::ui::RevisionList</name>
    <message>
        <source>published</source>
        <translation>dərc olunub</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Hələ saxlanmayıb</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n revisions</source>
        <translation>
            <numerusform>Bütün versiyaları göstər (%n)</numerusform>
            <numerusform>Bütün versiyaları göstər (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::RevisionsDialog</name>
    <message>
        <source>published</source>
        <translation>dərc olunub</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Choose one state, or two to compare them (Ctrl).</source>
        <translation>Bir versiya seçin, müqayisə üçün isə iki (Ctrl).</translation>
    </message>
    <message>
        <source>Saved states</source>
        <translation>Saxlanmış versiyalar</translation>
    </message>
    <message>
        <source>&amp;Restore this state</source>
        <translation>Bu versiyanı &amp;bərpa et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>İndi</translation>
    </message>
    <message>
        <source>as it is being written</source>
        <translation>hazırda yazılan</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Bərpa et</translation>
    </message>
    <message>
        <source>The text is as it was then. Undo brings back what was here before; nothing of the history is lost.</source>
        <translation>Mətn o vaxtkı halına qaytarıldı. “Geri al” əvvəlkini qaytarır; tarixçədən heç nə itmir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>rd::ui::SaveConflict</name>
    <message>
        <source>There is no saved text to compare with; yours is still here. Save it again.</source>
        <translation>Müqayisə üçün saxlanmış mətn yoxdur; sizin mətniniz buradadır. Onu yenidən saxlayın.</translation>
    </message>
    <message>
        <source>Took the other text</source>
        <translation>O biri mətn götürülüb</translation>
    </message>
    <message>
        <source>Kept our text</source>
        <translation>Bizim mətn qalıb</translation>
    </message>
    <message>
        <source>Our text, before the other was taken</source>
        <translation>Bizim mətn, o biri götürülməzdən əvvəl</translation>
    </message>
    <message>
        <source>Our text, beside the other</source>
        <translation>Bizim mətn, o birinin yanında</translation>
    </message>
</context>
<context>
    <name>rd::ui::SaveTemplateDialog</name>
    <message>
        <source>For articles in an&amp;y language</source>
        <translation>&amp;İstənilən dildə materiallar üçün</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saxla</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Şablon kimi saxla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Şablonun adı</translation>
    </message>
    <message>
        <source>Morning review, match report, obituary …</source>
        <translation>Səhər icmalı, oyun icmalı, nekroloq …</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Sözlər</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Qalsın</translation>
    </message>
    <message>
        <source>Become prompts</source>
        <translation>İpucuya çevrilsin</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Silinsin</translation>
    </message>
    <message>
        <source>Kept as well</source>
        <translation>Bunlar da saxlansın</translation>
    </message>
    <message>
        <source>Headline, kicker and lede</source>
        <translation>Başlıq, üst başlıq və lid</translation>
    </message>
    <message>
        <source>Section and dateline</source>
        <translation>Rubrika, yer və tarix</translation>
    </message>
    <message>
        <source>Bylines and credits</source>
        <translation>İmza və hazırlayanlar</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Açar sözlər</translation>
    </message>
    <message>
        <source>Source and rights</source>
        <translation>Mənbə və hüquqlar</translation>
    </message>
    <message>
        <source>Length, urgency and note to the desk</source>
        <translation>Həcm, təcililik və redaktora qeyd</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>Danışanların adları</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>rd::ui::SearchCompleter</name>
    <message>
        <source>Suggestions for the search</source>
        <translation>Axtarış üçün təkliflər</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a field and what it looks at</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>rd::ui::SectionMove</name>
    <message>
        <source>Section</source>
        <translation>Rubrika</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to “%1”</source>
        <translation>
            <numerusform>%n material “%1” rubrikasına keçirildi</numerusform>
            <numerusform>%n material “%1” rubrikasına keçirildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::SectionsDialog</name>
    <message>
        <source>Sections</source>
        <translation>Rubrikalar</translation>
    </message>
    <message>
        <source>Sections in their order</source>
        <translation>Sırası ilə rubrikalar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yuxarı</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Yuxarı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Aşağı</translation>
    </message>
    <message>
        <source>Label, %1</source>
        <translation>Ad, %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rəng</translation>
    </message>
    <message>
        <source>&amp;New section</source>
        <translation>&amp;Yeni rubrika</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Çıxar…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>A section needs a label in one language at least; the last one stays.</source>
        <translation>Rubrikanın ən azı bir dildə adı olmalıdır; sonuncu ad qalır.</translation>
    </message>
    <message>
        <source>Edit a section</source>
        <translation>Rubrikanı düzəlt</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Yeni rubrika</translation>
    </message>
    <message>
        <source>Order sections</source>
        <translation>Rubrikaları sırala</translation>
    </message>
</context>
<context>
    <name>rd::ui::SendStoryDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Göndər</translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation>&amp;E-poçt…</translation>
    </message>
    <message>
        <source>Send the story</source>
        <translation>Süjeti göndərmək</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>Paket yazılır</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Başlıqsız</translation>
    </message>
    <message>
        <source>Everything goes along: every version with its history, comments, pictures and approvals, and also what is off the record. Give it to colleagues alone.</source>
        <translation>Hər şey birgə gedir: bütün dil versiyaları tarixçəsi, şərhləri, şəkilləri və razılıqları ilə, dərc üçün olmayanlar da. Yalnız həmkarlarınıza verin.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kimə</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Seç…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>The story is ready to be sent</source>
        <translation>Süjet göndərilməyə hazırdır</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Qo&amp;vluqda göstər</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rd::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Ayar tapın</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Defaults of this page</source>
        <translation>Bu səhifəni sıfırla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>No setting has these words. Try another one, or a shorter piece of it.</source>
        <translation>Bu sözlərlə ayar yoxdur. Başqa söz və ya sözün daha qısa hissəsini yoxlayın.</translation>
    </message>
    <message>
        <source>The defaults of “%1” are in use.</source>
        <translation>“%1” səhifəsi sıfırlandı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>rd::ui::SharingCommands</name>
    <message>
        <source>Copy for the &amp;CMS…</source>
        <translation>CMS üçün &amp;kopyala…</translation>
    </message>
    <message>
        <source>Copy the next field</source>
        <translation>Növbəti sahəni kopyala</translation>
    </message>
    <message>
        <source>Copy the headline</source>
        <translation>Başlığı kopyala</translation>
    </message>
    <message>
        <source>Copy the short headline</source>
        <translation>Qısa başlığı kopyala</translation>
    </message>
    <message>
        <source>Copy the kicker</source>
        <translation>Üst başlığı kopyala</translation>
    </message>
    <message>
        <source>Copy the lede</source>
        <translation>Lidi kopyala</translation>
    </message>
    <message>
        <source>Copy the text as HTML</source>
        <translation>Mətni HTML kimi kopyala</translation>
    </message>
    <message>
        <source>Copy the text without formatting</source>
        <translation>Mətni formatsız kopyala</translation>
    </message>
    <message>
        <source>Copy the next caption</source>
        <translation>Növbəti şəkilaltı yazını kopyala</translation>
    </message>
    <message>
        <source>Copy the keywords</source>
        <translation>Açar sözləri kopyala</translation>
    </message>
    <message>
        <source>Copy the byline</source>
        <translation>İmzanı kopyala</translation>
    </message>
    <message>
        <source>Copy the section</source>
        <translation>Rubrikanı kopyala</translation>
    </message>
    <message>
        <source>&amp;Messenger post…</source>
        <translation>M&amp;essencer üçün post…</translation>
    </message>
    <message>
        <source>Copy &amp;quote with source</source>
        <translation>Si&amp;tatı mənbəyi ilə kopyala</translation>
    </message>
    <message>
        <source>&amp;Send the story…</source>
        <translation>S&amp;üjeti göndər…</translation>
    </message>
    <message>
        <source>&amp;Receive a story…</source>
        <translation>Süjet qəb&amp;ul et…</translation>
    </message>
    <message>
        <source>Send for &amp;approval…</source>
        <translation>Ra&amp;zılaşdırmaya göndər…</translation>
    </message>
    <message>
        <source>Read an ans&amp;wer in…</source>
        <translation>&amp;Cavabı daxil et…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Ça&amp;p et…</translation>
    </message>
    <message>
        <source>Select the passage to be quoted first.</source>
        <translation>Əvvəlcə sitat gətiriləcək yeri seçin.</translation>
    </message>
    <message>
        <source>The quote is copied with its source.</source>
        <translation>Sitat mənbəyi ilə kopyalandı.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Çap</translation>
    </message>
    <message>
        <source>The pages are with “%1”.</source>
        <translation>Səhifələr “%1” printerinə göndərildi.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Yazıldı: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Qovluqda göstər</translation>
    </message>
</context>
<context>
    <name>rd::ui::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klaviatura qısayolları</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Qısayollar</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Əmr</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
    <message>
        <source>Find an action or a key, such as Ctrl+N</source>
        <translation>Əmr və ya düymə tapın, məsələn, Ctrl+N</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Əmr və ya düymə tapın</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Yeni düymələri burada basın</translation>
    </message>
    <message>
        <source>Use them anyway</source>
        <translation>Yenə də istifadə et</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Düyməsiz</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>İlkin düymələr</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>düyməsiz</translation>
    </message>
    <message>
        <source>New keys for “%1”</source>
        <translation>“%1” üçün yeni düymələr</translation>
    </message>
    <message>
        <source>“%1” has these keys.</source>
        <translation>Bu düymələr “%1” əmrinindir.</translation>
    </message>
    <message>
        <source>The keys of “%1” begin the same way, so neither would be sure to work.</source>
        <translation>“%1” əmrinin düymələri eyni cür başlayır, ona görə heç biri etibarlı işləməz.</translation>
    </message>
    <message>
        <source>This key is needed for writing. Take it together with Ctrl or Alt.</source>
        <translation>Bu düymə yazmaq üçün lazımdır. Onu Ctrl və ya Alt ilə birlikdə seçin.</translation>
    </message>
    <message>
        <source>Copy, cut, paste and “Select all” need these keys in every field.</source>
        <translation>Bu düymələr hər sahədə kopyalamaq, kəsmək, yapışdırmaq və hamısını seçmək üçün lazımdır.</translation>
    </message>
    <message>
        <source>Input methods for Chinese and other scripts often take these keys first.</source>
        <translation>Çin və başqa yazılar üçün daxiletmə üsulları çox vaxt bu düymələri tutur.</translation>
    </message>
    <message>
        <source>The desktop often takes these keys first.</source>
        <translation>Bu düymələri çox vaxt sistem tutur.</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Oradan götür</translation>
    </message>
    <message>
        <source>“%1” has %2 now.</source>
        <translation>“%1”: indi %2.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>“%1” indi düyməsizdir.</translation>
    </message>
</context>
<context>
    <name>rd::ui::SpeakerList</name>
    <message>
        <source>Add speaker</source>
        <translation>Danışan əlavə et</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>sual verir</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>cavab verir</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Düzəlt: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Çıxar: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad, soyad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Edit speaker</source>
        <translation>Danışanı düzəlt</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>Danışanı çıxar</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Adı hələ yoxdur</translation>
    </message>
</context>
<context>
    <name>rd::ui::StartOrder</name>
    <message>
        <source>There is no option %1.</source>
        <translation>%1 seçimi yoxdur.</translation>
    </message>
    <message>
        <source>Usage: redaksiya [OPTION] [LIBRARY.redaksiya] [FILE…]

Opens the window. A library is opened in a window of its own; other files are
offered for import. If the program is running already, it is handed all of this.

  --new-window   one window more, also of a library that is open
  --help         this text
  --version      the program&apos;s version

Without a library: the windows of last time, or $REDAKSIYA_LIBRARY.
</source>
        <translation>İstifadə: redaksiya [SEÇİM] [KİTABXANA.redaksiya] [FAYL…]

Pəncərəni açır. Kitabxana öz pəncərəsində açılır; digər fayllar idxal üçün
təklif olunur. Proqram artıq işləyirsə, bunların hamısı ona ötürülür.

  --new-window   açıq kitabxana üçün də daha bir pəncərə
  --help         bu mətn
  --version      proqramın versiyası

Kitabxana göstərilməsə: keçən dəfəki pəncərələr və ya $REDAKSIYA_LIBRARY.
</translation>
    </message>
</context>
<context>
    <name>rd::ui::StartProblem</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>Kitabxana açılmır</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Başqa kitabxana aç…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıx</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Kitabxana aç</translation>
    </message>
    <message>
        <source>Libraries (*.redaksiya)</source>
        <translation>Kitabxanalar (*.redaksiya)</translation>
    </message>
</context>
<context>
    <name>rd::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n söz</numerusform>
            <numerusform>%n söz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n işarə</numerusform>
            <numerusform>%n işarə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n dəq</numerusform>
            <numerusform>%n dəq</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saxlanıb: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saxlanıb</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saxlanır…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Saxlanmayıb</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Seçilib: %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::StepBar</name>
    <message>
        <source>The step is taken back.</source>
        <translation>Addım geri alındı.</translation>
    </message>
    <message>
        <source>It is nobody’s turn now.</source>
        <translation>Materialın indi icraçısı yoxdur.</translation>
    </message>
    <message>
        <source>It is the turn of %1.</source>
        <translation>İndi icraçı: %1.</translation>
    </message>
    <message>
        <source>Nobody’s turn</source>
        <translation>İcraçı yoxdur</translation>
    </message>
    <message>
        <source>Whose turn: nobody</source>
        <translation>İcraçı: yoxdur</translation>
    </message>
    <message>
        <source>Whose turn: %1</source>
        <translation>İcraçı: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Where the article stands</source>
        <translation>Materialın vəziyyəti</translation>
    </message>
    <message>
        <source>Hand over to…</source>
        <translation>Başqasına ötür…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Özümə götür</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Son addımı geri al</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Dəyişikliklərə bax</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>Digər addımlar</translation>
    </message>
    <message>
        <source>Hand the article over</source>
        <translation>Materialı başqasına ötür</translation>
    </message>
</context>
<context>
    <name>rd::ui::StepNote</name>
    <message>
        <source>This step needs a note, so that the others know why.</source>
        <translation>Bu addım üçün qeyd yazın ki, başqaları səbəbini bilsin.</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Kimə ötürülsün</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>hələ heç kim</translation>
    </message>
    <message>
        <source>stays with %1</source>
        <translation>dəyişmir: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>mütləqdir</translation>
    </message>
    <message>
        <source>can stay empty</source>
        <translation>boş qala bilər</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>rd::ui::StepTaker</name>
    <message>
        <source>The story is under embargo until %1, so it was not published. Wait, or lift the embargo in the metadata panel.</source>
        <translation>Embarqo vaxtı: %1. Bu vaxtadək material dərc edilmir. Gözləyin və ya embarqonu “Material haqqında” panelində götürün.</translation>
    </message>
    <message>
        <source>The update is published.</source>
        <translation>Yeniləmə dərc olundu.</translation>
    </message>
    <message>
        <source>Now in “%1”.</source>
        <translation>İndiki vəziyyət: “%1”.</translation>
    </message>
    <message>
        <source>It is the turn of %1.</source>
        <translation>İndi icraçı: %1.</translation>
    </message>
    <message>
        <source>The step was not taken, because the text could not be saved. %1</source>
        <translation>Mətni saxlamaq alınmadı, ona görə addım atılmadı. %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::SuggestionBar</name>
    <message numerus="yes">
        <source>%n suggestion(s) wait for a decision</source>
        <translation>
            <numerusform>%n təklif qərar gözləyir</numerusform>
            <numerusform>%n təklif qərar gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Hamısı: %1</translation>
    </message>
    <message>
        <source>deleted: “%1”</source>
        <translation>silinib: “%1”</translation>
    </message>
    <message>
        <source>inserted: “%1”</source>
        <translation>əlavə olunub: “%1”</translation>
    </message>
    <message>
        <source>Accept a suggestion</source>
        <translation>Təklifin qəbulu</translation>
    </message>
    <message>
        <source>Reject a suggestion</source>
        <translation>Təklifin rəddi</translation>
    </message>
    <message>
        <source>Accept the suggestions of %1</source>
        <translation>Təkliflərin qəbulu: %1</translation>
    </message>
    <message>
        <source>Reject the suggestions of %1</source>
        <translation>Təkliflərin rəddi: %1</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Düzəliş təklifləri</translation>
    </message>
    <message>
        <source>Decide on all of this person</source>
        <translation>Bu şəxsin bütün təklifləri üzrə qərar ver</translation>
    </message>
</context>
<context>
    <name>rd::ui::SuggestionWords</name>
    <message>
        <source>somebody</source>
        <translation>adı bilinməyən şəxs</translation>
    </message>
    <message>
        <source>Insertion suggested by %1</source>
        <translation>Əlavə təklifi: %1</translation>
    </message>
    <message>
        <source>Deletion suggested by %1</source>
        <translation>Silmə təklifi: %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::TabStrip</name>
    <message>
        <source>Open articles</source>
        <translation>Açıq materiallar</translation>
    </message>
</context>
<context>
    <name>rd::ui::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Şablonlar</translation>
    </message>
    <message>
        <source>Templates in their order</source>
        <translation>Sırası ilə şablonlar</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to order them</source>
        <translation>Sıralamaq üçün sürüşdürün və ya Alt+Yuxarı, Alt+Aşağı</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Hələ şablon yoxdur</translation>
    </message>
    <message>
        <source>A template is what an article begins with: its blocks, what is known beforehand, and prompts such as “who, what, when”.</source>
        <translation>Material şablondan başlayır: bloklar, əvvəlcədən bilinənlər və “kim, nə, nə vaxt” kimi ipucları.</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Şablonun adı</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>Şablonun dili</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>İstənilən dil</translation>
    </message>
    <message>
        <source>&amp;Prompt here</source>
        <translation>&amp;İpucu</translation>
    </message>
    <message>
        <source>What stands in grey while this block is empty</source>
        <translation>Blok boş olanda boz rəngdə görünən yazı</translation>
    </message>
    <message>
        <source>Prompt of the block with the cursor</source>
        <translation>Kursorun olduğu blokun ipucusu</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Yeni</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Surətini &amp;çıxar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Empty template</source>
        <translation>Boş şablon</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Yeni şablon</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (surət)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” silindi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>rd::ui::TitleList</name>
    <message>
        <source>Add a &amp;title</source>
        <translation>&amp;Vəzifə əlavə et</translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation>Vəzifənin dili</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>İstənilən dil</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>From (day, month or year)</source>
        <translation>Nə vaxtdan (gün, ay və ya il)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Nə vaxtadək</translation>
    </message>
    <message>
        <source>Remove this title</source>
        <translation>Bu vəzifəni çıxar</translation>
    </message>
    <message>
        <source>Remove a title</source>
        <translation>Vəzifəni çıxar</translation>
    </message>
    <message>
        <source>Edit a title</source>
        <translation>Vəzifəni düzəlt</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1” tarix deyil</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Sonu başlanğıcından əvvəldir</translation>
    </message>
    <message>
        <source>● now</source>
        <translation>● indi</translation>
    </message>
</context>
<context>
    <name>rd::ui::TopBar</name>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oxu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzəlt</translation>
    </message>
    <message>
        <source>Search: words, &quot;phrase&quot;, section:, author:, date:</source>
        <translation>Axtarış: sözlər, &quot;ifadə&quot;, section:, author:, date:</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Kitabxanada axtar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Yan-yana</translation>
    </message>
    <message>
        <source>Read, edit or both</source>
        <translation>Oxu, düzəlt və ya hər ikisi</translation>
    </message>
    <message>
        <source>Word forms</source>
        <translation>Söz formaları</translation>
    </message>
    <message>
        <source>Other forms of the words are found too</source>
        <translation>Sözlərin başqa formaları da tapılır</translation>
    </message>
    <message>
        <source>Only the words as they are written are found</source>
        <translation>Yalnız yazıldığı kimi olan sözlər tapılır</translation>
    </message>
    <message>
        <source>The search index is being made anew (%1 % done). Until then not every article is found.</source>
        <translation>Axtarış indeksi yenidən qurulur (%1 % hazırdır). Bitənədək bütün materiallar tapılmaya bilər.</translation>
    </message>
</context>
<context>
    <name>rd::ui::Tour</name>
    <message>
        <source>Begin here</source>
        <translation>Buradan başlayın</translation>
    </message>
    <message>
        <source>News, an interview, or a copy of yesterday&apos;s piece. For short news the keyboard is enough: Ctrl+N, and write.</source>
        <translation>Xəbər, müsahibə və ya dünənki materialın surəti. Qısa xəbər üçün klaviatura bəs edir: Ctrl+N basıb yazın.</translation>
    </message>
    <message>
        <source>Everything the newsroom has</source>
        <translation>Redaksiyanın bütün materialları</translation>
    </message>
    <message>
        <source>The newest is at the top. Language versions of one story are one row; at the left you choose a place, a status or a section.</source>
        <translation>Ən təzəsi yuxarıdadır. Bir süjetin dil versiyaları bir sətirdə durur; bölmə, vəziyyət və ya rubrika solda seçilir.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Read or edit. What you type is kept by itself within two seconds; “Save a revision” is for a state you may want back.</source>
        <translation>Oxuyun və ya düzəldin. Yazdığınız iki saniyə ərzində özü saxlanır; “Versiyanı saxla” isə sonra qayıtmaq istəyəcəyiniz hal üçündür.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>Words in any form and without special letters: “seher” finds “şəhər”. Narrow it with section:, status:, author: or date:.</source>
        <translation>Sözün istənilən forması, xüsusi hərflər olmadan da: “seher” yazsanız, “şəhər” tapılır. section:, status:, author: və ya date: ilə dəqiqləşdirin.</translation>
    </message>
    <message>
        <source>One key for everything</source>
        <translation>Hər şey üçün bir düymə</translation>
    </message>
    <message>
        <source>Ctrl+K finds every action, article, section and setting by a piece of its name. F1 is help.</source>
        <translation>Ctrl+K istənilən əmri, materialı, rubrikanı və ayarı adının bir hissəsinə görə tapır. F1 kömək açır.</translation>
    </message>
    <message>
        <source>Out to the reader</source>
        <translation>Oxucuya çatdırın</translation>
    </message>
    <message>
        <source>PDF, HTML, Markdown and more; what is marked off the record never goes along.</source>
        <translation>PDF, HTML, Markdown və başqa formatlar; “dərc üçün deyil” işarəli yerlər heç vaxt çıxmır.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Tanışlığı bitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tanışlıq</translation>
    </message>
</context>
<context>
    <name>rd::ui::VersionList</name>
    <message>
        <source>source</source>
        <translation>orijinal</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>geri qalır</translation>
    </message>
    <message>
        <source>current</source>
        <translation>uyğundur</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Dil versiyası əlavə et</translation>
    </message>
</context>
<context>
    <name>rd::ui::WelcomeDialog</name>
    <message>
        <source>Interface language</source>
        <translation>İnterfeys dili</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rənglər</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız, soyadınız</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>İnisiallar</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Vəzifəniz</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentlik</translation>
    </message>
    <message>
        <source>You mostly write in</source>
        <translation>Ən çox yazdığınız dil</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat qurşağı</translation>
    </message>
    <message>
        <source>Welcome to Redaksiya</source>
        <translation>Redaksiyaya xoş gəlmisiniz</translation>
    </message>
    <message>
        <source>Who sits at this desk?</source>
        <translation>Bu masada kim işləyir?</translation>
    </message>
    <message>
        <source>Your name signs revisions and comments. Nothing leaves this computer, and you can change all of it later under Settings ▸ Profile.</source>
        <translation>Versiyalar və şərhlər sizin adınızla yazılır. Heç nə bu kompüterdən kənara çıxmır, hamısını sonra “Ayarlar ▸ Profil” səhifəsində dəyişə bilərsiniz.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Keç</translation>
    </message>
    <message>
        <source>Start with the tour</source>
        <translation>Tanışlıqla başla</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
</context>
<context>
    <name>rd::ui::WritingPage</name>
    <message>
        <source>My name is the byline of new articles</source>
        <translation>Yeni materialların imzası mənim adım olsun</translation>
    </message>
    <message>
        <source>It can be changed in every article.</source>
        <translation>Hər materialda dəyişmək olar.</translation>
    </message>
    <message>
        <source>Source of new articles</source>
        <translation>Yeni materialların mənbəyi</translation>
    </message>
    <message>
        <source>Left empty, a new article names no source.</source>
        <translation>Boş qalsa, yeni materialda mənbə göstərilmir.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat qurşağı</translation>
    </message>
    <message>
        <source>Of new dates, deadlines and embargoes. Type a city, a part of its name or an offset such as +04.</source>
        <translation>Yeni tarixlər, təhvil vaxtı və embarqo üçün. Şəhəri, adının bir hissəsini və ya +04 kimi fərqi yazın.</translation>
    </message>
    <message>
        <source>How your text is kept</source>
        <translation>Mətniniz necə saxlanır</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>There is nothing to switch on: what you type is written to the library at most two seconds later, also when the power goes. “Save a revision” keeps a state you can return to; it never overwrites an older one.</source>
        <translation>Heç nəyi qoşmaq lazım deyil: yazdıqlarınız ən gec iki saniyəyə kitabxanaya yazılır, işıq sönsə belə itmir. “Versiyanı saxla” sonra qayıda biləcəyiniz halı saxlayır və köhnə versiyanın üstündən yazmır.</translation>
    </message>
</context>
<context>
    <name>rd::ui::ZoneName</name>
    <message>
        <source>Baku</source>
        <translation>Bakı</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Moskva</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>İstanbul</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>Pekin</translation>
    </message>
    <message>
        <source>Tbilisi</source>
        <translation>Tbilisi</translation>
    </message>
    <message>
        <source>Kyiv</source>
        <translation>Kiyev</translation>
    </message>
    <message>
        <source>London</source>
        <translation>London</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Paris</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Brüssel</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Nyu-York</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>Daşkənd</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>Almatı</translation>
    </message>
    <message>
        <source>Tehran</source>
        <translation>Tehran</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Dubay</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokio</translation>
    </message>
</context>
</TS>
