<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>rd::Body</name>
    <message>
        <source>The text of this article is damaged and cannot be shown. Earlier revisions may still be whole.</source>
        <translation>Materialın mətni zədələnib, onu göstərmək olmur. Əvvəlki versiyalar salamat qala bilər.</translation>
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
        <source>The search cannot be understood at character %1: %2</source>
        <translation>Axtarış sorğusunda səhv var (işarə %1): %2</translation>
    </message>
    <message>
        <source>there is a “)” without its “(”.</source>
        <translation>“)” var, amma “(” yoxdur.</translation>
    </message>
    <message>
        <source>“OR” needs a word on both sides.</source>
        <translation>“OR” operatorunun hər iki tərəfində söz olmalıdır.</translation>
    </message>
    <message>
        <source>nothing stands after the “not”.</source>
        <translation>inkar işarəsindən sonra heç nə yazılmayıb.</translation>
    </message>
    <message>
        <source>too many brackets inside one another.</source>
        <translation>iç-içə mötərizələr həddindən artıqdır.</translation>
    </message>
    <message>
        <source>this “(” is not closed.</source>
        <translation>bu “(” bağlanmayıb.</translation>
    </message>
    <message>
        <source>this quotation mark is not closed.</source>
        <translation>bu dırnaq işarəsi bağlanmayıb.</translation>
    </message>
    <message>
        <source>there is nothing to look for.</source>
        <translation>axtarılacaq söz yazılmayıb.</translation>
    </message>
    <message>
        <source>nothing stands after the “:”.</source>
        <translation>“:” işarəsindən sonra heç nə yazılmayıb.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2023, 2023-09, 2023-09-27 or a range such as 2023-09..2023-10.</source>
        <translation>“%1” tarix deyil. 2023, 2023-09, 2023-09-27 kimi və ya aralıq olaraq 2023-09..2023-10 kimi yazın.</translation>
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
        <source>there is no section “%1”.</source>
        <translation>“%1” rubrikası yoxdur.</translation>
    </message>
    <message>
        <source>there is no status “%1”.</source>
        <translation>“%1” adlı vəziyyət yoxdur.</translation>
    </message>
    <message>
        <source>There is no word to look for. Write at least one letter or digit.</source>
        <translation>Axtarılacaq söz yoxdur. Ən azı bir hərf və ya rəqəm yazın.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1” faylını yazmaq mümkün olmadı.</translation>
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
        <source>Newest first</source>
        <translation>Əvvəlcə yenilər</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Materiallar</translation>
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
    <name>rd::ui::Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>Çıxarmaq üçün Delete düyməsini basın</translation>
    </message>
</context>
<context>
    <name>rd::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Əmrlər</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Nə etmək istəyirsiniz?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Əmr axtar</translation>
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
    <name>rd::ui::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
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
</context>
<context>
    <name>rd::ui::EditorView</name>
    <message>
        <source>Choose who speaks</source>
        <translation>Kimin danışdığını seçin</translation>
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
    <name>rd::ui::LibrarySidebar</name>
    <message>
        <source>Library</source>
        <translation>Kitabxana</translation>
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
        <source>due %1</source>
        <translation>təhvil: %1</translation>
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
        <source>About Redaksiya</source>
        <translation>Redaksiya haqqında</translation>
    </message>
    <message>
        <source>&lt;b&gt;Redaksiya %1&lt;/b&gt;&lt;p&gt;A desktop newsroom: write, read, keep and publish.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Redaksiya %1&lt;/b&gt;&lt;p&gt;Masaüstü redaksiya: yazın, oxuyun, saxlayın və dərc edin.&lt;/p&gt;&lt;p&gt;Azad proqramdır: GNU General Public License, versiya 3 və ya daha yenisi.&lt;/p&gt;</translation>
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
</context>
<context>
    <name>rd::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Bildirişi bağla</translation>
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
        <source>Change embargo</source>
        <translation>Embarqonu dəyiş</translation>
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
</context>
<context>
    <name>rd::ui::OpenArticle</name>
    <message>
        <source>Typing</source>
        <translation>Yazı</translation>
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
        <source>My drafts</source>
        <translation>Qaralamalarım</translation>
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
</context>
<context>
    <name>rd::ui::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
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
        <source>Read or edit</source>
        <translation>Oxumaq və ya düzəltmək</translation>
    </message>
    <message>
        <source>Search: words, &quot;phrase&quot;, section:, author:, date:</source>
        <translation>Axtarış: sözlər, &quot;ifadə&quot;, section:, author:, date:</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Kitabxanada axtar</translation>
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
</TS>
