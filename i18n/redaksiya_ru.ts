<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>rd::ApprovalDocument</name>
    <message>
        <source>Nothing of what was chosen can be sent: it is empty, off the record, or no longer in the article.</source>
        <translation>Из выбранного нечего отправить: оно пусто, не для печати или его больше нет в материале.</translation>
    </message>
    <message>
        <source>There is no text in the file. Nothing was read from it.</source>
        <translation>В файле нет текста. Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>The file is too large to be an answer of an interviewee. Nothing was read from it.</source>
        <translation>Файл слишком велик для ответа собеседника. Из него ничего не прочитано.</translation>
    </message>
</context>
<context>
    <name>rd::Approvals</name>
    <message>
        <source>By e-mail</source>
        <translation>По электронной почте</translation>
    </message>
    <message>
        <source>By messenger</source>
        <translation>Через мессенджер</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Иным способом</translation>
    </message>
</context>
<context>
    <name>rd::Body</name>
    <message>
        <source>The text of this article is damaged and cannot be shown. Earlier revisions may still be whole.</source>
        <translation>Текст материала повреждён, показать его нельзя. Предыдущие версии могли уцелеть: откройте одну из них.</translation>
    </message>
</context>
<context>
    <name>rd::CmsCopy</name>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Short headline</source>
        <translation>Короткий заголовок</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Надзаголовок</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Text as HTML</source>
        <translation>Текст в HTML</translation>
    </message>
    <message>
        <source>Text without formatting</source>
        <translation>Текст без оформления</translation>
    </message>
    <message>
        <source>Caption of picture %1</source>
        <translation>Подпись к фото %1</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Имя в адресе</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Над материалом работали</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Место и дата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Адрес источника</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
</context>
<context>
    <name>rd::CsvExporter</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
</context>
<context>
    <name>rd::DocxExporter</name>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
</context>
<context>
    <name>rd::DocxText</name>
    <message>
        <source>The file is no Word document, or it is damaged. Nothing was read from it; ask for it to be saved again as .docx or as plain text.</source>
        <translation>Файл — не документ Word или повреждён. Из него ничего не прочитано; попросите сохранить его заново как .docx или простой текст.</translation>
    </message>
</context>
<context>
    <name>rd::ExportArticles</name>
    <message>
        <source>There is no export format “%1”. There are: %2.</source>
        <translation>Формата экспорта «%1» нет. Есть: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be read and were left out.</source>
        <translation>
            <numerusform>Не удалось прочитать %n изображение, в файл оно не вошло.</numerusform>
            <numerusform>Не удалось прочитать %n изображения, в файл они не вошли.</numerusform>
            <numerusform>Не удалось прочитать %n изображений, в файл они не вошли.</numerusform>
        </translation>
    </message>
    <message>
        <source>articles</source>
        <translation>материалы</translation>
    </message>
    <message>
        <source>“%1” holds one article in a file. Choose HTML, PDF or CSV for one file of all.</source>
        <translation>В файле «%1» помещается один материал. Чтобы записать все в один файл, выберите HTML, PDF или CSV.</translation>
    </message>
</context>
<context>
    <name>rd::FieldNames</name>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Short headline</source>
        <translation>Короткий заголовок</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Надзаголовок</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Имя в адресе</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Над материалом работали</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Место и дата</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План выхода</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Published address</source>
        <translation>Адрес публикации</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Адрес источника</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>Media topics</source>
        <translation>Темы IPTC</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>Пометка редактору</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Дедлайн</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Target length</source>
        <translation>Нужный объём</translation>
    </message>
</context>
<context>
    <name>rd::Files</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«%1» — это папка, а не файл.</translation>
    </message>
    <message>
        <source>“%1” could not be read from the disk.</source>
        <translation>Файл «%1» не удалось прочитать с диска.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Nothing was written.</source>
        <translation>Папки «%1» нет. Ничего не записано.</translation>
    </message>
    <message>
        <source>You may not write in the folder “%1”. Nothing was written; choose another folder.</source>
        <translation>Нет прав на запись в папку «%1». Ничего не записано: выберите другую папку.</translation>
    </message>
    <message>
        <source>“%1” could not be written. The old file, if there was one, is unchanged. Is the disk full?</source>
        <translation>Файл «%1» не удалось записать. Прежний файл, если он был, не изменён. Хватает ли места на диске?</translation>
    </message>
    <message>
        <source>“%1” is too large (%2; the limit is %3).</source>
        <translation>Файл «%1» слишком велик (%2, предел — %3).</translation>
    </message>
    <message>
        <source>“%1” is there already and was not touched. Choose another name, or allow it to be replaced.</source>
        <translation>Файл «%1» уже есть, он не изменён. Выберите другое имя или разрешите замену.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you. Ask its owner for the right to read it, or for a copy.</source>
        <translation>Нет прав на чтение файла «%1». Попросите у владельца доступ или копию.</translation>
    </message>
</context>
<context>
    <name>rd::HtmlExporter</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-страница (HTML)</translation>
    </message>
</context>
<context>
    <name>rd::Import</name>
    <message>
        <source>The text breaks off in the middle of a character: the file was not saved or loaded to its end. Nothing was imported; get the file again.</source>
        <translation>Текст обрывается посреди знака: файл сохранён или загружен не до конца. Ничего не импортировано: получите файл заново.</translation>
    </message>
    <message>
        <source>The encoding of the text is not known, or the text is damaged. Nothing was imported; open the file in the program it comes from and save it as UTF-8.</source>
        <translation>Кодировка текста неизвестна, или текст повреждён. Ничего не импортировано: откройте файл в той программе, где он создан, и сохраните в UTF-8.</translation>
    </message>
    <message>
        <source>This is no text: it holds bytes that no writing has. Nothing was imported.</source>
        <translation>Это не текст: в нём есть байты, которых не бывает ни в одной письменности. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>The text was read as %1, which was guessed.</source>
        <translation>Кодировка определена предположительно: %1.</translation>
    </message>
    <message>
        <source>The picture at %1 is not part of the file and was left out.</source>
        <translation>Фото по адресу %1 не входит в файл и пропущено.</translation>
    </message>
    <message>
        <source>Text that was struck out in the page was left out.</source>
        <translation>Зачёркнутый на странице текст пропущен.</translation>
    </message>
    <message>
        <source>The page breaks off before its end; the text may be incomplete.</source>
        <translation>Страница обрывается раньше конца: текст может быть неполным.</translation>
    </message>
    <message>
        <source>There is no text in the page. Nothing was imported.</source>
        <translation>На странице нет текста. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The page has more than a million elements. Nothing was imported; save the part you need and import that.</source>
        <translation>На странице больше миллиона элементов. Ничего не импортировано: сохраните нужную часть отдельно и импортируйте её.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>“%1” is too large to import (%2; the limit is %3). Nothing was imported.</source>
        <translation>Файл «%1» слишком велик для импорта (%2, предел — %3). Ничего не импортировано.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was imported.</source>
        <translation>Файл «%1» пуст. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>There is no import format “%1”. There are: %2.</source>
        <translation>Формата импорта «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>“%1” is not beside the imported file.</source>
        <translation>Файл «%1» лежит не рядом с импортируемым.</translation>
    </message>
    <message>
        <source>There is no text in “%1”. Nothing was imported.</source>
        <translation>В файле «%1» нет текста. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>“%1” is a PDF document, which cannot be imported. Nothing was imported; save its text as HTML, Markdown or plain text and import that.</source>
        <translation>Файл «%1» — документ PDF, импортировать его нельзя. Ничего не импортировано. Сохраните его текст как HTML, Markdown или простой текст и импортируйте.</translation>
    </message>
    <message>
        <source>“%1” is an office document, which cannot be imported. Nothing was imported; save it as HTML or plain text and import that.</source>
        <translation>Файл «%1» — офисный документ, импортировать его нельзя. Ничего не импортировано. Сохраните его как HTML или простой текст и импортируйте.</translation>
    </message>
    <message>
        <source>“%1” is an e-book, which cannot be imported. Nothing was imported; save its text as HTML, Markdown or plain text and import that.</source>
        <translation>Файл «%1» — электронная книга, импортировать её нельзя. Ничего не импортировано. Сохраните её текст как HTML, Markdown или простой текст и импортируйте.</translation>
    </message>
    <message>
        <source>“%1” is a picture, not a text. Nothing was imported; open an article and insert the picture there.</source>
        <translation>Файл «%1» — изображение, а не текст. Ничего не импортировано. Откройте материал и вставьте изображение в него.</translation>
    </message>
    <message>
        <source>“%1” is a sound or video recording, not a text. Nothing was imported.</source>
        <translation>Файл «%1» — аудио- или видеозапись, а не текст. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file. Nothing was imported; unpack it and import the files in it.</source>
        <translation>Файл «%1» — архив. Ничего не импортировано. Распакуйте его и импортируйте файлы из него.</translation>
    </message>
    <message>
        <source>“%1” is a database, not a text. Nothing was imported.</source>
        <translation>Файл «%1» — база данных, а не текст. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>“%1” is a program, not a text. Nothing was imported.</source>
        <translation>Файл «%1» — программа, а не текст. Ничего не импортировано.</translation>
    </message>
</context>
<context>
    <name>rd::ImportFiles</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>The folder “%1” may not be read by you. Nothing was imported from it.</source>
        <translation>Нет прав на чтение папки «%1». Из неё ничего не импортировано.</translation>
    </message>
    <message>
        <source>Redaksiya does not fetch pages from the web yet. Save the page as a file in your browser and import that file.</source>
        <translation>Redaksiya пока не загружает страницы из интернета. Сохраните страницу в браузере как файл и импортируйте этот файл.</translation>
    </message>
</context>
<context>
    <name>rd::Labels</name>
    <message>
        <source>Idea</source>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На редактуре</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждён</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Снят с публикации</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новость</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Аналитика</translation>
    </message>
    <message>
        <source>Photo story</source>
        <translation>Фоторепортаж</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Мнение</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Репортаж</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
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
        <translation>Файл фото больше %1. Материал не изменён: уменьшите файл и добавьте его снова.</translation>
    </message>
    <message>
        <source>The picture has more than 40 million pixels. The article is unchanged: scale it down and add it again.</source>
        <translation>В фото больше 40 миллионов пикселей. Материал не изменён: уменьшите размер и добавьте фото снова.</translation>
    </message>
    <message>
        <source>This is not a picture Redaksiya can read. The article is unchanged: save it as JPEG or PNG and add it again.</source>
        <translation>Redaksiya не читает такие изображения. Материал не изменён: сохраните фото как JPEG или PNG и добавьте снова.</translation>
    </message>
</context>
<context>
    <name>rd::PdfExporter</name>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>The part that sets PDF is not installed, so no PDF was written. Other formats work. Install the package “redaksiya” again, or build the target “redaksiya_typeset”.</source>
        <translation>Часть программы, которая верстает PDF, не установлена, поэтому PDF не записан. Остальные форматы работают. Установите пакет «redaksiya» заново или соберите цель «redaksiya_typeset».</translation>
    </message>
</context>
<context>
    <name>rd::Pictures</name>
    <message>
        <source>This format holds one article in a file. Export the articles one by one.</source>
        <translation>В этом формате один файл — один материал. Экспортируйте материалы по одному.</translation>
    </message>
</context>
<context>
    <name>rd::ProfileStore</name>
    <message>
        <source>Your profile could not be kept in “%1”. It is in use until you quit. Is the disk full, or may you not write there?</source>
        <translation>Не удалось сохранить профиль в «%1». Он действует до выхода из программы. Диск заполнен или туда нельзя писать?</translation>
    </message>
</context>
<context>
    <name>rd::Queries</name>
    <message>
        <source>words of the headline</source>
        <translation>слова заголовка</translation>
    </message>
    <message>
        <source>words of the lede</source>
        <translation>слова лида</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>слова текста</translation>
    </message>
    <message>
        <source>who wrote it or is credited</source>
        <translation>кто написал или указан среди авторов</translation>
    </message>
    <message>
        <source>a keyword</source>
        <translation>ключевое слово</translation>
    </message>
    <message>
        <source>who asks or answers in an interview</source>
        <translation>кто спрашивает или отвечает в интервью</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>откуда материал</translation>
    </message>
    <message>
        <source>a section, in any language</source>
        <translation>рубрика, на любом языке</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>на каком этапе</translation>
    </message>
    <message>
        <source>the language it is written in</source>
        <translation>на каком языке написан</translation>
    </message>
    <message>
        <source>when it was published: 2023-09, 2023..2024, &gt;2023, today</source>
        <translation>когда опубликован: 2023-09, 2023..2024, &gt;2023, сегодня</translation>
    </message>
    <message>
        <source>whose turn it is</source>
        <translation>чья очередь</translation>
    </message>
    <message>
        <source>what it contains</source>
        <translation>что в нём есть: фото, ключевые слова, комментарии</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>что это: интервью, архив, исправлено</translation>
    </message>
    <message>
        <source>what somebody said, in answers and quotations</source>
        <translation>что сказал человек: в ответах и цитатах</translation>
    </message>
</context>
<context>
    <name>rd::QuoteCopy</name>
    <message>
        <source>The passage is no longer in the article. Select it again.</source>
        <translation>Этого фрагмента в материале больше нет. Выделите его заново.</translation>
    </message>
    <message>
        <source>Nothing was copied: the passage is empty, off the record, or only a suggestion.</source>
        <translation>Ничего не скопировано: фрагмент пуст, не для печати или это лишь предложенная правка.</translation>
    </message>
</context>
<context>
    <name>rd::ReplaceAcross</name>
    <message>
        <source>The pattern “%1” takes too long: it can match in too many ways. Nothing was changed. Write it without one repetition inside another.</source>
        <translation>Выражение «%1» выполняется слишком долго: оно может совпасть слишком многими способами. Ничего не изменено. Запишите его без повторения внутри повторения.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Искать нечего.</translation>
    </message>
    <message>
        <source>The pattern is wrong at character %1. Correct it there, or look for it as plain text.</source>
        <translation>В выражении ошибка у знака %1. Исправьте её или ищите как обычный текст.</translation>
    </message>
    <message>
        <source>has text that is not saved as a revision</source>
        <translation>содержит текст, не сохранённый как версия</translation>
    </message>
    <message>
        <source>was changed by somebody meanwhile</source>
        <translation>тем временем кем-то изменён</translation>
    </message>
    <message>
        <source>is not in the library any more</source>
        <translation>в библиотеке больше нет</translation>
    </message>
    <message>
        <source>Replaced: “%1” → “%2”</source>
        <translation>Заменено: «%1» → «%2»</translation>
    </message>
</context>
<context>
    <name>rd::StartTemplates</name>
    <message>
        <source>Short news</source>
        <translation>Короткая новость</translation>
    </message>
    <message>
        <source>Announcement of an event</source>
        <translation>Анонс мероприятия</translation>
    </message>
    <message>
        <source>Report from the scene</source>
        <translation>Репортаж с места событий</translation>
    </message>
    <message>
        <source>Statement and reaction</source>
        <translation>Заявление и реакция</translation>
    </message>
    <message>
        <source>Press conference</source>
        <translation>Пресс-конференция</translation>
    </message>
    <message>
        <source>Prepared interview</source>
        <translation>Интервью с вопросами</translation>
    </message>
    <message>
        <source>Obituary</source>
        <translation>Некролог</translation>
    </message>
</context>
<context>
    <name>rd::Store</name>
    <message>
        <source>A text of the library is damaged and cannot be read. Nothing was changed. Open an earlier version of the article, or a backup.</source>
        <translation>Один из текстов библиотеки повреждён и не читается. Ничего не изменено. Откройте предыдущую версию материала или резервную копию.</translation>
    </message>
    <message>
        <source>There is no article %1 in this library.</source>
        <translation>Материала %1 в этой библиотеке нет.</translation>
    </message>
    <message>
        <source>Somebody saved this article in between. Your text is still here and nothing was overwritten: compare the two versions, then save again.</source>
        <translation>Тем временем этот материал сохранил кто-то другой. Ваш текст на месте, ничего не перезаписано: сравните две версии и сохраните снова.</translation>
    </message>
    <message>
        <source>A section needs a name.</source>
        <translation>Рубрике нужно название.</translation>
    </message>
    <message>
        <source>The picture is not in this library.</source>
        <translation>Этого фото нет в библиотеке.</translation>
    </message>
    <message>
        <source>The story this text is a version of is not in the library.</source>
        <translation>Материала, к языковым версиям которого относится этот текст, в библиотеке нет.</translation>
    </message>
    <message>
        <source>The article was never saved. Save it, then publish it.</source>
        <translation>Материал ещё ни разу не сохранён. Сохраните его, затем публикуйте.</translation>
    </message>
    <message>
        <source>There is no such story in this library.</source>
        <translation>Такого сюжета в этой библиотеке нет.</translation>
    </message>
    <message>
        <source>There is no version %1 in this library.</source>
        <translation>Версии %1 в этой библиотеке нет.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refer to something that is gone.</source>
        <translation>
            <numerusform>%n запись ссылается на то, чего уже нет.</numerusform>
            <numerusform>%n записи ссылаются на то, чего уже нет.</numerusform>
            <numerusform>%n записей ссылаются на то, чего уже нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counts in the sidebar are wrong.</source>
        <translation>Числа на боковой панели неверны.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) cannot be found by search; rebuild the search index.</source>
        <translation>
            <numerusform>Поиск не находит %n материал: постройте поисковый индекс заново.</numerusform>
            <numerusform>Поиск не находит %n материала: постройте поисковый индекс заново.</numerusform>
            <numerusform>Поиск не находит %n материалов: постройте поисковый индекс заново.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved version(s) cannot be read.</source>
        <translation>
            <numerusform>Не читается %n сохранённая версия.</numerusform>
            <numerusform>Не читаются %n сохранённые версии.</numerusform>
            <numerusform>Не читается %n сохранённых версий.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed. The library is unchanged; check it, then try another disk.</source>
        <translation>Копия не прошла проверку и удалена. Библиотека не изменена: проверьте её и повторите на другом диске.</translation>
    </message>
    <message>
        <source>“%1” is there already and was not touched. Choose another name.</source>
        <translation>Файл «%1» уже есть, он не изменён. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Nothing was written.</source>
        <translation>Папки «%1» нет. Ничего не записано.</translation>
    </message>
    <message>
        <source>“%1” could not be written. The library is unchanged.</source>
        <translation>Файл «%1» не удалось записать. Библиотека не изменена.</translation>
    </message>
    <message>
        <source>The library is in use by another program, which does not let go of it. Nothing was changed. Close the other program or try again in a moment.</source>
        <translation>Библиотека занята другой программой. Ничего не изменено. Закройте ту программу или повторите чуть позже.</translation>
    </message>
    <message>
        <source>The library file is damaged. It was not changed. Copy it to a safe place, then open a backup, or open it read only.</source>
        <translation>Файл библиотеки повреждён. Он не изменён. Скопируйте его в надёжное место, затем откройте резервную копию или сам файл только для чтения.</translation>
    </message>
    <message>
        <source>You may not write to the library or its folder. Nothing was changed. Open it read only, or copy it to a folder of yours.</source>
        <translation>Нет прав на запись в библиотеку или её папку. Ничего не изменено. Откройте её только для чтения или скопируйте в свою папку.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>This is too large for the library. Nothing was changed.</source>
        <translation>Слишком большой объём для библиотеки. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is in the library already. Nothing was changed.</source>
        <translation>Это уже есть в библиотеке. Ничего не изменено.</translation>
    </message>
    <message>
        <source>What this refers to is not in the library. Nothing was changed.</source>
        <translation>В библиотеке нет того, на что указывает ссылка. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; this was not saved. Make room and save again, or save to another disk.</source>
        <translation>На диске нет места. Сохранённое раньше цело, последнее не сохранено. Освободите место и сохраните снова или сохраните на другой диск.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. What was saved before is safe; this was not saved. Try again, or save to another disk.</source>
        <translation>Сбой чтения с диска или записи на него. Сохранённое раньше цело, последнее не сохранено. Повторите или сохраните на другой диск.</translation>
    </message>
    <message>
        <source>“%1” is not a Redaksiya library. It was not changed. Choose another file, or a new name to make a new library.</source>
        <translation>Файл «%1» — не библиотека Redaksiya. Он не изменён. Выберите другой файл или новое имя, чтобы создать новую библиотеку.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask for the right to read it.</source>
        <translation>Нет прав на чтение файла «%1». Запросите доступ.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Redaksiya. It was not changed. Update Redaksiya to open it.</source>
        <translation>Файл «%1» создан более новой версией Redaksiya. Он не изменён. Чтобы открыть его, обновите программу.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly, and its folder does not let it be mended. Copy the file together with “%1-wal” to a folder of yours and open it there.</source>
        <translation>Файл «%1» не был закрыт как положено, а права на папку не дают его исправить. Скопируйте его вместе с файлом «%1-wal» в свою папку и откройте там.</translation>
    </message>
    <message>
        <source>There is no folder “%1”, so no library was made there.</source>
        <translation>Папки «%1» нет, поэтому библиотека в ней не создана.</translation>
    </message>
    <message>
        <source>The library “%1” could not be made.</source>
        <translation>Библиотеку «%1» не удалось создать.</translation>
    </message>
    <message>
        <source>There is no library “%1”.</source>
        <translation>Библиотеки «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Redaksiya and must be brought up to date first. Open it once for writing (a backup is made before).</source>
        <translation>Файл «%1» создан более старой версией Redaksiya, сначала его надо обновить. Откройте его один раз для записи (перед этим будет сделана резервная копия).</translation>
    </message>
    <message>
        <source>You may not write to “%1”. Open it read only, or copy it to a folder of yours.</source>
        <translation>Нет прав на запись в файл «%1». Откройте его только для чтения или скопируйте в свою папку.</translation>
    </message>
    <message>
        <source>There is no word to look for. Write at least one letter or digit.</source>
        <translation>В запросе нет слов. Напишите хотя бы одну букву или цифру.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не удалось записать «%1».</translation>
    </message>
    <message>
        <source>Choose at least one passage that is to be approved.</source>
        <translation>Выберите хотя бы один фрагмент для согласования.</translation>
    </message>
    <message>
        <source>This request is in the library already.</source>
        <translation>Этот запрос уже есть в библиотеке.</translation>
    </message>
    <message>
        <source>Save the article first: what goes out for approval must be a saved version of it.</source>
        <translation>Сначала сохраните материал: на согласование уходит только сохранённая версия.</translation>
    </message>
    <message>
        <source>A chosen passage is not in the saved version. Save the article, then ask again.</source>
        <translation>Выбранного фрагмента нет в сохранённой версии. Сохраните материал и отправьте снова.</translation>
    </message>
    <message>
        <source>This request for approval is not in the library.</source>
        <translation>Этого запроса на согласование нет в библиотеке.</translation>
    </message>
    <message>
        <source>The answer is about passages that were not asked about.</source>
        <translation>Ответ касается фрагментов, которые не отправляли на согласование.</translation>
    </message>
    <message>
        <source>This comment is not there any more.</source>
        <translation>Этого комментария больше нет.</translation>
    </message>
    <message>
        <source>A comment needs words.</source>
        <translation>Комментарий не может быть пустым.</translation>
    </message>
    <message>
        <source>This comment belongs to another article.</source>
        <translation>Этот комментарий относится к другому материалу.</translation>
    </message>
    <message>
        <source>Somebody moved the article on in between. Nothing was changed: look at where it stands now.</source>
        <translation>Тем временем кто-то сменил статус материала. Ничего не изменено: посмотрите, какой он сейчас.</translation>
    </message>
    <message>
        <source>There is no step from “%1” to “%2”.</source>
        <translation>Из статуса «%1» нельзя перейти в «%2».</translation>
    </message>
    <message>
        <source>The article is in the archive or in the bin. Take it out, then move it on.</source>
        <translation>Материал в архиве или в корзине. Сначала верните его, потом меняйте статус.</translation>
    </message>
    <message>
        <source>This step needs a note: %1</source>
        <translation>Для этого шага нужна заметка: %1</translation>
    </message>
    <message>
        <source>There is no step that could be taken back.</source>
        <translation>Нет шага, который можно отменить.</translation>
    </message>
    <message>
        <source>The story package is damaged or was not made by Redaksiya. Nothing was changed. Ask for it once more.</source>
        <translation>Пакет сюжета повреждён или создан не в Redaksiya. Ничего не изменено. Попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>The story package is larger than a story can be. Nothing was changed.</source>
        <translation>Пакет сюжета больше допустимого. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This person is not in the library any more.</source>
        <translation>Этого человека больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>This section is not in the library any more.</source>
        <translation>Этой рубрики больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>У человека должно быть имя.</translation>
    </message>
    <message>
        <source>This person is in the library already.</source>
        <translation>Этот человек уже есть в библиотеке.</translation>
    </message>
    <message>
        <source>Somebody cannot be merged with themselves.</source>
        <translation>Нельзя объединить человека с самим собой.</translation>
    </message>
    <message>
        <source>A section cannot follow itself. Choose another one.</source>
        <translation>Рубрику нельзя заменить ею же. Выберите другую.</translation>
    </message>
    <message>
        <source>The search cannot be understood: there is a “)” at character %1 without its “(”.</source>
        <translation>Запрос непонятен (знак %1): «)» без парной «(».</translation>
    </message>
    <message>
        <source>The search cannot be understood: at character %1 a word is missing, “OR” needs one on both sides.</source>
        <translation>Запрос непонятен (знак %1): по обе стороны от «OR» нужны слова.</translation>
    </message>
    <message>
        <source>The search cannot be understood: nothing stands after the “not” at character %1.</source>
        <translation>Запрос непонятен (знак %1): после отрицания ничего нет.</translation>
    </message>
    <message>
        <source>The search cannot be understood: at character %1 there are too many brackets inside one another.</source>
        <translation>Запрос непонятен (знак %1): слишком много вложенных скобок.</translation>
    </message>
    <message>
        <source>The search cannot be understood: the “(” at character %1 is not closed.</source>
        <translation>Запрос непонятен (знак %1): эта «(» не закрыта.</translation>
    </message>
    <message>
        <source>The search cannot be understood: the quotation mark at character %1 is not closed.</source>
        <translation>Запрос непонятен (знак %1): эта кавычка не закрыта.</translation>
    </message>
    <message>
        <source>The search cannot be understood: at character %1 there is nothing to look for.</source>
        <translation>Запрос непонятен (знак %1): искать нечего.</translation>
    </message>
    <message>
        <source>The search cannot be understood: nothing stands after the “:” of the field at character %1.</source>
        <translation>Запрос непонятен (знак %1): у поля после «:» ничего нет.</translation>
    </message>
    <message>
        <source>The search cannot be understood: “%2” at character %1 is not a date. Write 2023, 2023-09, 2023-09-27 or a range such as 2023-09..2023-10.</source>
        <translation>Запрос непонятен (знак %1): «%2» — не дата. Напишите 2023, 2023-09, 2023-09-27 или промежуток: 2023-09..2023-10.</translation>
    </message>
    <message>
        <source>The marks of texts that are not saved are wrong.</source>
        <translation>Неверны отметки о несохранённых текстах.</translation>
    </message>
    <message>
        <source>The search cannot be understood: there is no section “%2”, which stands at character %1.</source>
        <translation>Запрос непонятен (знак %1): рубрики «%2» нет.</translation>
    </message>
    <message>
        <source>The search cannot be understood: there is no status “%2”, which stands at character %1.</source>
        <translation>Запрос непонятен (знак %1): статуса «%2» нет.</translation>
    </message>
    <message>
        <source>Both sides went on writing “%1”. Nothing was changed: choose which text goes on.</source>
        <translation>Материал «%1» продолжали писать обе стороны. Ничего не изменено: выберите, какой текст останется.</translation>
    </message>
    <message>
        <source>Not saved yet by the sender</source>
        <translation>Отправитель ещё не сохранил</translation>
    </message>
    <message>
        <source>A picture in the package is not what it says it is. Nothing was changed.</source>
        <translation>Одно из фото в пакете не то, чем названо. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The package claims a saved version of another article. Nothing was changed.</source>
        <translation>Пакет выдаёт за свою сохранённую версию другого материала. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The package claims a comment of another article. Nothing was changed.</source>
        <translation>Пакет выдаёт за свой комментарий к другому материалу. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The package claims an approval of another article. Nothing was changed.</source>
        <translation>Пакет выдаёт за своё согласование другого материала. Ничего не изменено.</translation>
    </message>
    <message>
        <source>An article of the package belongs to another story here. Nothing was changed. Link the two first, then open the package again.</source>
        <translation>Один из материалов пакета здесь относится к другому сюжету. Ничего не изменено. Сначала свяжите их, потом откройте пакет снова.</translation>
    </message>
    <message>
        <source>A text of the package cannot be kept as it is. Nothing was changed.</source>
        <translation>Один из текстов пакета нельзя сохранить как есть. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Written before the package came</source>
        <translation>Написано до получения пакета</translation>
    </message>
    <message>
        <source>Kept over what the package brought</source>
        <translation>Оставлено вместо текста из пакета</translation>
    </message>
    <message>
        <source>A picture of “%1” is not in the package.</source>
        <translation>В пакете нет одного из фото материала «%1».</translation>
    </message>
    <message>
        <source>This template is not in the library any more.</source>
        <translation>Этого шаблона больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>У шаблона должно быть название.</translation>
    </message>
    <message>
        <source>This dossier is not in the library any more.</source>
        <translation>Этого досье в библиотеке больше нет.</translation>
    </message>
    <message>
        <source>A dossier needs a name.</source>
        <translation>Досье нужно название.</translation>
    </message>
    <message>
        <source>The order by headline is still being made. Try again in a moment.</source>
        <translation>Порядок по заголовкам ещё готовится. Попробуйте через минуту.</translation>
    </message>
    <message>
        <source>The search cannot be understood: there is no field “%2”, which stands at character %1. Put it into quotation marks to look for it as it stands.</source>
        <translation>Запрос непонятен (знак %1): поля «%2» нет. Чтобы искать это как есть, возьмите в кавычки.</translation>
    </message>
    <message>
        <source>The search cannot be understood: there is no field “%2”, which stands at character %1. Did you mean “%3:”?</source>
        <translation>Запрос непонятен (знак %1): поля «%2» нет. Может быть, «%3:»?</translation>
    </message>
    <message>
        <source>The search cannot be understood: “%2” at character %1 is none of the things that can stand there: %3.</source>
        <translation>Запрос непонятен (знак %1): «%2» здесь не подходит. Можно написать: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The search is too long: %n character(s). Look for a few words of the text instead.</source>
        <translation>
            <numerusform>Запрос слишком длинный: %n знак. Ищите несколько слов из текста.</numerusform>
            <numerusform>Запрос слишком длинный: %n знака. Ищите несколько слов из текста.</numerusform>
            <numerusform>Запрос слишком длинный: %n знаков. Ищите несколько слов из текста.</numerusform>
        </translation>
    </message>
    <message>
        <source>This saved search is not in the library any more.</source>
        <translation>Этого сохранённого поиска в библиотеке больше нет.</translation>
    </message>
    <message>
        <source>A saved search cannot be moved into itself.</source>
        <translation>Сохранённый поиск нельзя вложить в самого себя.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Сохранённому поиску нужно название.</translation>
    </message>
    <message>
        <source>There are too many words to look for. Write a few that are rare, or a short phrase.</source>
        <translation>Слишком много слов. Напишите несколько редких или короткую фразу.</translation>
    </message>
</context>
<context>
    <name>rd::StoryFile</name>
    <message>
        <source>The file is no story package. Nothing was taken from it.</source>
        <translation>Этот файл — не пакет сюжета. Из него ничего не взято.</translation>
    </message>
    <message>
        <source>The story package was made by a newer Redaksiya. Nothing was taken from it; bring this one up to date first.</source>
        <translation>Пакет сюжета создан в более новой Redaksiya. Из него ничего не взято; сначала обновите эту программу.</translation>
    </message>
    <message>
        <source>The story package is damaged. Nothing was taken from it; ask for it to be sent again.</source>
        <translation>Пакет сюжета повреждён. Из него ничего не взято; попросите прислать его ещё раз.</translation>
    </message>
</context>
<context>
    <name>rd::StoryFolder</name>
    <message>
        <source>“%1” does not describe a story, or none of its language versions (az.md, ru.md …) stands beside it. Nothing was imported from its folder.</source>
        <translation>Файл «%1» не описывает сюжет, или рядом нет ни одной его языковой версии (az.md, ru.md …). Из этой папки ничего не импортировано.</translation>
    </message>
</context>
<context>
    <name>rd::Task</name>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
</context>
<context>
    <name>rd::TextExporter</name>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
</context>
<context>
    <name>rd::Typeset</name>
    <message>
        <source>The PDF could not be finished. The article itself is safe; please try again, or export it to another format.</source>
        <translation>Не удалось завершить PDF. Сам материал цел: повторите или экспортируйте его в другом формате.</translation>
    </message>
    <message>
        <source>The PDF could not be made. The article itself is safe; please try again, or export it to another format.</source>
        <translation>Не удалось создать PDF. Сам материал цел: повторите или экспортируйте его в другом формате.</translation>
    </message>
    <message>
        <source>There is no article to export.</source>
        <translation>Нет материала для экспорта.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n материал</numerusform>
            <numerusform>%1 и ещё %n материала</numerusform>
            <numerusform>%1 и ещё %n материалов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Versions</name>
    <message>
        <source>This story already has a version in that language.</source>
        <translation>У этого материала уже есть версия на этом языке.</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Корреспондент</translation>
    </message>
</context>
<context>
    <name>rd::Workflow</name>
    <message>
        <source>Start writing</source>
        <translation>Начать работу</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Отправить на редактуру</translation>
    </message>
    <message>
        <source>What should the editor look at?</source>
        <translation>На что обратить внимание редактору?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>A word to the author, if there is one to say</source>
        <translation>Пара слов автору, если нужно</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Publish without review</source>
        <translation>Опубликовать без редактуры</translation>
    </message>
    <message>
        <source>Why does nobody review it first?</source>
        <translation>Почему без редактуры?</translation>
    </message>
    <message>
        <source>Publish update</source>
        <translation>Опубликовать обновление</translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation>Что нового?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Снять с публикации</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Почему материал снимают?</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Вернуть на доработку</translation>
    </message>
    <message>
        <source>What is still to be done?</source>
        <translation>Что ещё нужно сделать?</translation>
    </message>
    <message>
        <source>Back to the ideas</source>
        <translation>Вернуть в идеи</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Отказаться от темы</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <translation>Почему от темы отказались?</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Вернуть в работу</translation>
    </message>
</context>
<context>
    <name>rd::ZipReader</name>
    <message>
        <source>The file is damaged, was cut off on its way, or is something else than its name says. Nothing was read from it; ask for it to be sent again.</source>
        <translation>Файл повреждён, оборвался при передаче или это не то, что говорит его имя. Из него ничего не прочитано; попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>The file unpacks to more than Redaksiya accepts. Nothing was read from it.</source>
        <translation>После распаковки файл больше, чем принимает Redaksiya. Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>The part that unpacks files is not installed, so nothing was read. Install the package “redaksiya” again.</source>
        <translation>Часть, которая распаковывает файлы, не установлена, поэтому ничего не прочитано. Установите пакет «redaksiya» заново.</translation>
    </message>
</context>
<context>
    <name>rd::ZipWriter</name>
    <message>
        <source>The file could not be put together. Nothing was written.</source>
        <translation>Не удалось собрать файл. Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>rd::cli</name>
    <message>
        <source>A whole, verified copy of the library.</source>
        <translation>Полная проверенная копия библиотеки.</translation>
    </message>
    <message>
        <source>“backup” takes the file to write.</source>
        <translation>Команде «backup» нужен файл для записи.</translation>
    </message>
    <message>
        <source>Looks the library over; can make the search index anew.</source>
        <translation>Проверяет библиотеку; может построить индекс заново.</translation>
    </message>
    <message>
        <source>Make the search index anew.</source>
        <translation>Построить поисковый индекс заново.</translation>
    </message>
    <message numerus="yes">
        <source>The library is whole: %n article(s) checked.</source>
        <translation>
            <numerusform>Библиотека цела: проверен %n материал.</numerusform>
            <numerusform>Библиотека цела: проверено %n материала.</numerusform>
            <numerusform>Библиотека цела: проверено %n материалов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The language of each file.</source>
        <translation>Язык каждого файла.</translation>
    </message>
    <message>
        <source>“detect” needs a file.</source>
        <translation>Команде «detect» нужен файл.</translation>
    </message>
    <message>
        <source>Writes articles as files and prints their paths.</source>
        <translation>Записывает материалы в файлы и выводит их пути.</translation>
    </message>
    <message>
        <source>All articles a search finds, instead of ids.</source>
        <translation>Все материалы по запросу, вместо номеров.</translation>
    </message>
    <message>
        <source>The format; see “redaksiya-cli formats”.</source>
        <translation>Формат, см. «redaksiya-cli formats».</translation>
    </message>
    <message>
        <source>The folder, or for one article the file (here).</source>
        <translation>Папка, для одного материала — файл (текущая папка).</translation>
    </message>
    <message>
        <source>Replace files that are there already.</source>
        <translation>Заменять файлы, которые уже есть.</translation>
    </message>
    <message>
        <source>Nothing was found, so nothing was written.</source>
        <translation>Ничего не найдено, поэтому ничего не записано.</translation>
    </message>
    <message>
        <source>“export” takes either ids or --query.</source>
        <translation>Команде «export» нужны либо номера, либо --query.</translation>
    </message>
    <message>
        <source>“export” needs --format.</source>
        <translation>Команде «export» нужен --format.</translation>
    </message>
    <message>
        <source>The formats import and export know.</source>
        <translation>Форматы импорта и экспорта.</translation>
    </message>
    <message>
        <source>Brings files or folders in, as drafts unless told.</source>
        <translation>Импортирует файлы и папки, обычно как черновики.</translation>
    </message>
    <message>
        <source>The format, instead of looking at the file.</source>
        <translation>Формат, если не определять его по файлу.</translation>
    </message>
    <message>
        <source>The language, instead of detecting it.</source>
        <translation>Язык, если не определять его по тексту.</translation>
    </message>
    <message>
        <source>The zone of times without one (Asia/Baku).</source>
        <translation>Часовой пояс, если он не указан (Asia/Baku).</translation>
    </message>
    <message>
        <source>The status they get (draft).</source>
        <translation>Какой статус присвоить (draft).</translation>
    </message>
    <message>
        <source>Put them into the archive.</source>
        <translation>Сразу поместить в архив.</translation>
    </message>
    <message>
        <source>There is no import format “%1”; see “redaksiya-cli formats”.</source>
        <translation>Формата импорта «%1» нет, см. «redaksiya-cli formats».</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>Статуса «%1» нет.</translation>
    </message>
    <message>
        <source>%1: left out “%2”</source>
        <translation>%1: пропущено «%2»</translation>
    </message>
    <message>
        <source>“import” needs a file or a folder.</source>
        <translation>Команде «import» нужен файл или папка.</translation>
    </message>
    <message>
        <source>The articles, newest first.</source>
        <translation>Материалы, сначала новые.</translation>
    </message>
    <message>
        <source>“list” takes no arguments; to find words, use “search”.</source>
        <translation>У команды «list» нет аргументов; для поиска слов есть «search».</translation>
    </message>
    <message>
        <source>An article&apos;s history, newest first.</source>
        <translation>История материала, сначала новые версии.</translation>
    </message>
    <message>
        <source>“revisions” takes one article&apos;s id.</source>
        <translation>Команде «revisions» нужен номер одного материала.</translation>
    </message>
    <message>
        <source>Finds articles; the query language of the window.</source>
        <translation>Ищет материалы; язык запросов — как в окне.</translation>
    </message>
    <message>
        <source>“search” needs something to look for.</source>
        <translation>Команде «search» нужен запрос.</translation>
    </message>
    <message>
        <source>One article, whole.</source>
        <translation>Один материал целиком.</translation>
    </message>
    <message>
        <source>json, text, html or markdown (text).</source>
        <translation>json, text, html или markdown (text).</translation>
    </message>
    <message>
        <source>“show” takes one article&apos;s id.</source>
        <translation>Команде «show» нужен номер одного материала.</translation>
    </message>
    <message>
        <source>“show” knows the formats %1.</source>
        <translation>Команда «show» знает форматы %1.</translation>
    </message>
    <message>
        <source>What the library holds.</source>
        <translation>Что есть в библиотеке.</translation>
    </message>
    <message>
        <source>See “redaksiya-cli --help”.</source>
        <translation>См. «redaksiya-cli --help».</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2023-09-27 or 2023-09-27T11:06.</source>
        <translation>«%1» — не дата. Напишите 2023-09-27 или 2023-09-27T11:06.</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>Рубрики «%1» нет.</translation>
    </message>
    <message>
        <source>There is no status “%1”. There are: idea, draft, in_review, approved, published, withdrawn.</source>
        <translation>Статуса «%1» нет. Есть: idea, draft, in_review, approved, published, withdrawn.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 up.</source>
        <translation>--limit — это число от 1.</translation>
    </message>
    <message>
        <source>--after takes the cursor that an earlier answer gave as “next”.</source>
        <translation>--after — это курсор, который предыдущий ответ вернул как «next».</translation>
    </message>
    <message>
        <source>Only this section.</source>
        <translation>Только эта рубрика.</translation>
    </message>
    <message>
        <source>Only this status.</source>
        <translation>Только этот статус.</translation>
    </message>
    <message>
        <source>Only this language.</source>
        <translation>Только этот язык.</translation>
    </message>
    <message>
        <source>Published (else created) from this day or time on.</source>
        <translation>Опубликованы (или созданы) с этого дня или времени.</translation>
    </message>
    <message>
        <source>Up to the end of this day, or before this time.</source>
        <translation>До конца этого дня или раньше этого времени.</translation>
    </message>
    <message>
        <source>At most so many (50).</source>
        <translation>Сколько показать, не больше (50).</translation>
    </message>
    <message>
        <source>The next page: the cursor of an earlier answer.</source>
        <translation>Следующая страница: курсор из предыдущего ответа.</translation>
    </message>
    <message>
        <source>More: --after %1</source>
        <translation>Дальше: --after %1</translation>
    </message>
    <message>
        <source>“%1” is not an article&apos;s id.</source>
        <translation>«%1» — не номер материала.</translation>
    </message>
    <message>
        <source>Exit status: 0 done · 1 failed · 2 wrong usage · 3 not found · 4 bad input · 5 library cannot be used · 6 refused</source>
        <translation>Код выхода: 0 готово · 1 сбой · 2 неверный вызов · 3 не найдено · 4 негодные данные · 5 библиотека недоступна · 6 отказано</translation>
    </message>
    <message>
        <source>“redaksiya-cli COMMAND --help” tells a command&apos;s options.</source>
        <translation>«redaksiya-cli COMMAND --help» — параметры команды.</translation>
    </message>
    <message>
        <source>The library: --library, else $REDAKSIYA_LIBRARY, else %1</source>
        <translation>Библиотека: --library, иначе $REDAKSIYA_LIBRARY, иначе %1</translation>
    </message>
    <message>
        <source>The library to use.</source>
        <translation>С какой библиотекой работать.</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>Вывести один документ JSON.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Эта справка.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Версия программы.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Не указана команда.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>Copy what can be read of a damaged library into a new one.</source>
        <translation>Копирует всё, что читается в повреждённой библиотеке, в новую.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were copied.</source>
        <translation>
            <numerusform>Скопирован %n материал.</numerusform>
            <numerusform>Скопировано %n материала.</numerusform>
            <numerusform>Скопировано %n материалов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n article(s) could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать текст %n материала.</numerusform>
            <numerusform>Не удалось прочитать тексты %n материалов.</numerusform>
            <numerusform>Не удалось прочитать тексты %n материалов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new library is “%1”. The damaged one was not changed.</source>
        <translation>Новая библиотека: «%1». Повреждённая не изменена.</translation>
    </message>
    <message>
        <source>What changed between two revisions.</source>
        <translation>Что изменилось между двумя версиями.</translation>
    </message>
    <message>
        <source>“diff” takes an article&apos;s id and up to two revisions.</source>
        <translation>Команде «diff» нужны номер материала и не больше двух версий.</translation>
    </message>
    <message>
        <source>Story package, for another Redaksiya</source>
        <translation>Пакет сюжета, для другой Redaksiya</translation>
    </message>
    <message>
        <source>Goes on from an earlier revision; the newer ones stay.</source>
        <translation>Продолжает с более ранней версии; новые остаются.</translation>
    </message>
    <message>
        <source>Kept before an earlier revision was restored</source>
        <translation>Сохранено перед восстановлением более ранней версии</translation>
    </message>
    <message>
        <source>Restored revision %1</source>
        <translation>Восстановлена версия %1</translation>
    </message>
    <message>
        <source>“restore” takes an article&apos;s id and a revision.</source>
        <translation>Команде «restore» нужны номер материала и версия.</translation>
    </message>
    <message>
        <source>“%1” is no revision; see “redaksiya-cli revisions”.</source>
        <translation>«%1» — не версия, см. «redaksiya-cli revisions».</translation>
    </message>
    <message>
        <source>The article has no revision %1; see “redaksiya-cli revisions”.</source>
        <translation>У материала нет версии %1, см. «redaksiya-cli revisions».</translation>
    </message>
    <message>
        <source>“%1” was edited here and there since. Nothing was taken in; say which text stands with --keep ours, theirs or both (the other one stays in the history).</source>
        <translation>«%1» с тех пор правили и здесь, и там. Ничего не принято; скажите, чей текст остаётся: --keep ours, theirs или both (другой останется в истории).</translation>
    </message>
    <message>
        <source>Of a text edited on both sides: ours, theirs or both. Without it a story package with such a text is refused (exit 4).</source>
        <translation>Для текста, который правили обе стороны: ours, theirs или both. Без этого пакет с таким текстом не принимается (код 4).</translation>
    </message>
    <message>
        <source>“--keep” takes ours, theirs or both, not “%1”.</source>
        <translation>Для «--keep» годятся ours, theirs или both, а не «%1».</translation>
    </message>
    <message>
        <source>One file of all of them, with a page of contents (html, pdf).</source>
        <translation>Все одним файлом, с оглавлением (html, pdf).</translation>
    </message>
    <message>
        <source>Shows what replacing would do in many articles; with --apply does it.</source>
        <translation>Показывает, что изменит замена во многих материалах; с --apply выполняет её.</translation>
    </message>
    <message>
        <source>In all articles a search finds.</source>
        <translation>Во всех материалах, найденных поиском.</translation>
    </message>
    <message>
        <source>Replace; each article gets a revision.</source>
        <translation>Заменить; каждый материал получает версию.</translation>
    </message>
    <message>
        <source>Whole words only.</source>
        <translation>Только целые слова.</translation>
    </message>
    <message>
        <source>Capitals do not count.</source>
        <translation>Без учёта регистра.</translation>
    </message>
    <message>
        <source>Letters as a search compares them (ə is e, ё is е).</source>
        <translation>Буквы сравниваются как в поиске (ə = e, ё = е).</translation>
    </message>
    <message>
        <source>FIND is a regular expression; \1 in WITH is a group.</source>
        <translation>FIND — регулярное выражение; \1 в WITH — группа.</translation>
    </message>
    <message>
        <source>Who signs the revisions.</source>
        <translation>Кто подписывает версии.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s); nothing was changed. Add --apply to replace them.</source>
        <translation>
            <numerusform>%n место; ничего не изменено. Для замены добавьте --apply.</numerusform>
            <numerusform>%n места; ничего не изменено. Для замены добавьте --apply.</numerusform>
            <numerusform>%n мест; ничего не изменено. Для замены добавьте --apply.</numerusform>
        </translation>
    </message>
    <message>
        <source>“replace” takes what to find, what to put there, and --query.</source>
        <translation>Команде «replace» нужны искомое, замена и --query.</translation>
    </message>
    <message>
        <source>The saved searches with their queries and counts.</source>
        <translation>Сохранённые поиски с запросами и числами.</translation>
    </message>
    <message>
        <source>“saved” takes no arguments.</source>
        <translation>Команда «saved» не принимает аргументов.</translation>
    </message>
</context>
<context>
    <name>rd::ui::Actions</name>
    <message>
        <source>New &amp;news item</source>
        <translation>Новая &amp;новость</translation>
    </message>
    <message>
        <source>New in&amp;terview</source>
        <translation>Новое &amp;интервью</translation>
    </message>
    <message>
        <source>New from a &amp;copy</source>
        <translation>Создать &amp;копию</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>И&amp;мпорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Save a revision</source>
        <translation>&amp;Сохранить версию</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>&amp;Резервная копия библиотеки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Искать в библиотеке</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Команды…</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Чтение</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>Перейти к &amp;списку</translation>
    </message>
    <message>
        <source>Li&amp;brary panel</source>
        <translation>Панель &amp;библиотеки</translation>
    </message>
    <message>
        <source>Meta&amp;data panel</source>
        <translation>Панель сво&amp;йств</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Текст м&amp;ельче</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Во весь экран</translation>
    </message>
    <message>
        <source>Move to the &amp;archive</source>
        <translation>Перенести в &amp;архив</translation>
    </message>
    <message>
        <source>Take out of the archi&amp;ve</source>
        <translation>&amp;Вернуть из архива</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Put back from the bin</source>
        <translation>Вернуть из ко&amp;рзины</translation>
    </message>
    <message>
        <source>&amp;About Redaksiya</source>
        <translation>&amp;О программе Redaksiya</translation>
    </message>
    <message>
        <source>&amp;Quick note…</source>
        <translation>&amp;Быстрая заметка…</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Сохранить как ша&amp;блон…</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Шаблоны…</translation>
    </message>
    <message>
        <source>Read and edit, &amp;split</source>
        <translation>Чтение и правка &amp;рядом</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>Доск&amp;а</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Вперё&amp;д</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>С&amp;ледующая вкладка</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Пред&amp;ыдущая вкладка</translation>
    </message>
    <message>
        <source>&amp;Keep the tab</source>
        <translation>З&amp;акрепить вкладку</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>&amp;Закрыть вкладку</translation>
    </message>
    <message>
        <source>Close the &amp;other tabs</source>
        <translation>Закрыть &amp;остальные вкладки</translation>
    </message>
    <message>
        <source>Re&amp;open the closed tab</source>
        <translation>Верн&amp;уть закрытую вкладку</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Новое &amp;окно</translation>
    </message>
    <message>
        <source>&amp;Move the tab to a new window</source>
        <translation>&amp;Перенести вкладку в новое окно</translation>
    </message>
    <message>
        <source>Close the win&amp;dow</source>
        <translation>З&amp;акрыть окно</translation>
    </message>
    <message>
        <source>&amp;History of the text…</source>
        <translation>&amp;История текста…</translation>
    </message>
    <message>
        <source>Change &amp;log of the article…</source>
        <translation>&amp;Журнал материала…</translation>
    </message>
    <message>
        <source>Change &amp;log…</source>
        <translation>&amp;Журнал изменений…</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>&amp;Люди…</translation>
    </message>
    <message>
        <source>&amp;Sections…</source>
        <translation>&amp;Рубрики…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Сочетания клавиш…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Знакомство с окном</translation>
    </message>
    <message>
        <source>&amp;Build a search…</source>
        <translation>Со&amp;ставить поиск…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the search…</source>
        <translation>Со&amp;хранить поиск…</translation>
    </message>
    <message>
        <source>Recent searc&amp;hes</source>
        <translation>Недавние пои&amp;ски</translation>
    </message>
    <message>
        <source>&amp;Export what was found…</source>
        <translation>&amp;Экспорт найденного…</translation>
    </message>
    <message>
        <source>&amp;Find and replace in articles…</source>
        <translation>Найти и за&amp;менить в материалах…</translation>
    </message>
    <message>
        <source>Add to a d&amp;ossier…</source>
        <translation>Добавить в д&amp;осье…</translation>
    </message>
</context>
<context>
    <name>rd::ui::ActivityPanel</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Любой день</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>What happened to this article</source>
        <translation>Что было с этим материалом</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Пока ничего не произошло</translation>
    </message>
    <message>
        <source>Steps, saves and hand-overs are noted here.</source>
        <translation>Здесь отмечаются шаги, сохранения и передачи.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>rd::ui::ActivityWords</name>
    <message>
        <source>begun</source>
        <translation>начат</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранён</translation>
    </message>
    <message>
        <source>step taken</source>
        <translation>сделан шаг</translation>
    </message>
    <message>
        <source>step taken back</source>
        <translation>шаг отменён</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>передан</translation>
    </message>
    <message>
        <source>moved to the archive</source>
        <translation>перенесён в архив</translation>
    </message>
    <message>
        <source>taken out of the archive</source>
        <translation>возвращён из архива</translation>
    </message>
    <message>
        <source>moved to the bin</source>
        <translation>отправлен в корзину</translation>
    </message>
    <message>
        <source>put back from the bin</source>
        <translation>возвращён из корзины</translation>
    </message>
    <message>
        <source>linked as a language version</source>
        <translation>связан как языковая версия</translation>
    </message>
    <message>
        <source>taken out of its story</source>
        <translation>убран из сюжета</translation>
    </message>
    <message>
        <source>embargo set</source>
        <translation>установлено эмбарго</translation>
    </message>
    <message>
        <source>embargo lifted</source>
        <translation>эмбарго снято</translation>
    </message>
    <message>
        <source>sent for approval</source>
        <translation>отправлен на согласование</translation>
    </message>
    <message>
        <source>approved by the interviewee</source>
        <translation>согласован с собеседником</translation>
    </message>
    <message>
        <source>refused by the interviewee</source>
        <translation>не согласован с собеседником</translation>
    </message>
    <message>
        <source>story sent out</source>
        <translation>сюжет отправлен</translation>
    </message>
    <message>
        <source>story taken in</source>
        <translation>сюжет принят</translation>
    </message>
    <message>
        <source>persons merged</source>
        <translation>карточки людей объединены</translation>
    </message>
    <message>
        <source>section removed</source>
        <translation>рубрика убрана</translation>
    </message>
    <message>
        <source>step taken back, again in “%1”</source>
        <translation>шаг отменён, снова «%1»</translation>
    </message>
    <message>
        <source>nobody’s turn now</source>
        <translation>теперь без исполнителя</translation>
    </message>
    <message>
        <source>handed over to %1</source>
        <translation>передан: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Работа с текстом</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Согласования</translation>
    </message>
    <message>
        <source>Story packages</source>
        <translation>Пакеты сюжетов</translation>
    </message>
    <message>
        <source>Archive and bin</source>
        <translation>Архив и корзина</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Остальное</translation>
    </message>
</context>
<context>
    <name>rd::ui::AnswerDialog</name>
    <message>
        <source>Read it &amp;in</source>
        <translation>В&amp;нести</translation>
    </message>
    <message>
        <source>They &amp;agreed to it as it was sent</source>
        <translation>&amp;Согласовано без правки</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>П&amp;ринять</translation>
    </message>
    <message>
        <source>Read an answer in</source>
        <translation>Ответ собеседника</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>На какой запрос ответ</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзаца</numerusform>
            <numerusform>%n абзацев</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ответ получен</translation>
    </message>
    <message>
        <source>File: a Word document or a text</source>
        <translation>Файл: документ Word или текст</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Or paste here what they wrote</source>
        <translation>Или вставьте сюда текст ответа</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Как пришёл ответ</translation>
    </message>
    <message>
        <source>Answers (%1)</source>
        <translation>Ответы (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Everything came back as it was sent</source>
        <translation>Всё вернулось без правки</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) came back otherwise</source>
        <translation>
            <numerusform>%n абзац вернулся с правкой</numerusform>
            <numerusform>%n абзаца вернулись с правкой</numerusform>
            <numerusform>%n абзацев вернулись с правкой</numerusform>
        </translation>
    </message>
    <message>
        <source>Written besides (it is not taken into the text by itself):</source>
        <translation>Приписано дополнительно (само в текст не попадёт):</translation>
    </message>
    <message>
        <source>Written besides</source>
        <translation>Приписано дополнительно</translation>
    </message>
</context>
<context>
    <name>rd::ui::AnswerRow</name>
    <message>
        <source>This paragraph is no longer in the article.</source>
        <translation>Этого абзаца в материале больше нет.</translation>
    </message>
    <message>
        <source>It was changed here since it was sent.</source>
        <translation>После отправки текст здесь изменили.</translation>
    </message>
    <message>
        <source>Whose wording goes on</source>
        <translation>Чей вариант остаётся</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать из текста</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять их вариант</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Оставить наш</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Их ответ</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Согласны</translation>
    </message>
    <message>
        <source>They refuse</source>
        <translation>Не согласны</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>без правки</translation>
    </message>
    <message>
        <source>changed by them</source>
        <translation>с их правкой</translation>
    </message>
    <message>
        <source>not in what came back</source>
        <translation>в ответе этого нет</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>удалено: %1</translation>
    </message>
    <message>
        <source>inserted: %1</source>
        <translation>вставлено: %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::AppearancePage</name>
    <message>
        <source>Language of the interface</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Menus, panels and help. The language of an article is its own.</source>
        <translation>Меню, панели и справка. У материала язык свой.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>Длина строки</translation>
    </message>
    <message>
        <source>60 to 75 characters are read most easily.</source>
        <translation>Легче всего читаются строки в 60–75 знаков.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> знаков</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it for a moment. The size of menus follows the desktop.</source>
        <translation>Ctrl++ и Ctrl+- меняют его на время. Размер меню — как в системе.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
</context>
<context>
    <name>rd::ui::ApprovalCommands</name>
    <message>
        <source>There is no answer in the text that could be sent for approval.</source>
        <translation>В тексте нет ответов, которые можно отправить на согласование.</translation>
    </message>
    <message>
        <source>Sent for approval to %1</source>
        <translation>Отправлено на согласование: %1</translation>
    </message>
    <message>
        <source>Writing the answers</source>
        <translation>Запись ответов</translation>
    </message>
    <message>
        <source>The answers are copied. Paste them into the message to %1.</source>
        <translation>Ответы скопированы. Вставьте их в сообщение. Кому: %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записан файл %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Nothing of this article was sent for approval yet.</source>
        <translation>Из этого материала ещё ничего не отправляли на согласование.</translation>
    </message>
    <message>
        <source>Reading the answer</source>
        <translation>Чтение ответа</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The answer of %1 is recorded.</source>
        <translation>Ответ записан: %1.</translation>
    </message>
    <message>
        <source>Suggestions of %1 (%2)</source>
        <translation>Предложенные правки: %1 (%2)</translation>
    </message>
    <message>
        <source>The answer of %1 is recorded. Their wording stands in the text as suggestions.</source>
        <translation>Ответ записан: %1. Предложенные формулировки стоят в тексте как правки.</translation>
    </message>
</context>
<context>
    <name>rd::ui::ApprovalPanel</name>
    <message numerus="yes">
        <source>%n passage(s) off the record</source>
        <translation>
            <numerusform>%n фрагмент не для печати</numerusform>
            <numerusform>%n фрагмента не для печати</numerusform>
            <numerusform>%n фрагментов не для печати</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>%1 of %2 answers approved</source>
        <translation>Согласовано ответов: %1 из %2</translation>
    </message>
    <message>
        <source>Answers and how they stand</source>
        <translation>Ответы и их состояние</translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation>Согласовывать нечего</translation>
    </message>
    <message>
        <source>The answers of an interview stand here, each with its yes.</source>
        <translation>Здесь ответы интервью и согласие на каждый.</translation>
    </message>
    <message>
        <source>&amp;Send for approval…</source>
        <translation>&amp;Отправить на согласование…</translation>
    </message>
    <message>
        <source>&amp;Read an answer in…</source>
        <translation>&amp;Внести ответ…</translation>
    </message>
</context>
<context>
    <name>rd::ui::ApprovalWords</name>
    <message>
        <source>not sent</source>
        <translation>не отправлен</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>ждём ответа</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>согласован</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>не согласован</translation>
    </message>
    <message>
        <source>changed since approval</source>
        <translation>изменён после согласования</translation>
    </message>
    <message>
        <source>suggestions wait for a decision</source>
        <translation>правки ждут решения</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticleDelegate</name>
    <message>
        <source>No headline</source>
        <translation>Без заголовка</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticleHeader</name>
    <message>
        <source>Kicker</source>
        <translation>Надзаголовок</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Byline, place and date</source>
        <translation>Авторы, место и дата</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticleListPanel</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>По запросу «%1» ничего не найдено</translation>
    </message>
    <message>
        <source>Try fewer words, or search all articles.</source>
        <translation>Сократите запрос или поищите во всех материалах.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Удалённое хранится здесь 30 дней.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>No article is in “%1” now.</source>
        <translation>Сейчас в списке «%1» нет материалов.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Материалов пока нет</translation>
    </message>
    <message>
        <source>Write the first one, or import what you have.</source>
        <translation>Напишите первый или импортируйте готовые.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Nothing is left to do here</source>
        <translation>Здесь всё сделано</translation>
    </message>
    <message>
        <source>What is handed to you and what you begin stands here.</source>
        <translation>Здесь то, что передали вам, и то, что начали вы.</translation>
    </message>
    <message>
        <source>What has its deadline today, or has missed it, stands here.</source>
        <translation>Здесь материалы, дедлайн которых сегодня или уже прошёл.</translation>
    </message>
    <message>
        <source>What others hand over to you stands here.</source>
        <translation>Здесь то, что вам передали другие.</translation>
    </message>
    <message>
        <source>What is published and was changed since stands here until it is updated.</source>
        <translation>Здесь материалы, изменённые после публикации, пока не вышло обновление.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>%1 · sorting, %2 to go</source>
        <translation>%1 · сортируется, осталось %2</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticlePane</name>
    <message>
        <source>No article is open</source>
        <translation>Материал не открыт</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one.</source>
        <translation>Выберите материал в списке или начните новый.</translation>
    </message>
    <message>
        <source>New news item</source>
        <translation>Новая новость</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticleReader</name>
    <message>
        <source>Article</source>
        <translation>Материал</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticleTabs</name>
    <message>
        <source>Without a headline</source>
        <translation>Без заголовка</translation>
    </message>
</context>
<context>
    <name>rd::ui::AskApprovalDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Отправить</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Отправка на согласование</translation>
    </message>
    <message>
        <source>Whose yes it is</source>
        <translation>Кто согласует</translation>
    </message>
    <message>
        <source>Answers that go out</source>
        <translation>Какие ответы отправить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Как отправить</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>В каком виде</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Текстовый файл</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Имя не указано</translation>
    </message>
    <message>
        <source>Left out, off the record: %1</source>
        <translation>Не уйдёт, не для печати: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Say who is asked.</source>
        <translation>Укажите, кто согласует.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) go out, as they stand now. What is off the record stays here.</source>
        <translation>
            <numerusform>Уйдёт %n ответ в нынешнем виде. Сказанное не для печати останется здесь.</numerusform>
            <numerusform>Уйдут %n ответа в нынешнем виде. Сказанное не для печати останется здесь.</numerusform>
            <numerusform>Уйдут %n ответов в нынешнем виде. Сказанное не для печати останется здесь.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::AssignPanel</name>
    <message>
        <source>Whose turn is it?</source>
        <translation>Кто исполнитель?</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>Взять себе</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>rd::ui::BoardModel</name>
    <message>
        <source>No headline</source>
        <translation>Без заголовка</translation>
    </message>
</context>
<context>
    <name>rd::ui::BoardView</name>
    <message>
        <source>The step is taken back.</source>
        <translation>Шаг отменён.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>There is no step after “%1”.</source>
        <translation>После статуса «%1» шагов нет.</translation>
    </message>
    <message>
        <source>There is no step back from “%1”.</source>
        <translation>Из статуса «%1» нет шага назад.</translation>
    </message>
    <message>
        <source>A card goes from “%1” to %2 only.</source>
        <translation>Из столбца «%1» карточка переходит только сюда: %2.</translation>
    </message>
    <message>
        <source>The card has moved meanwhile.</source>
        <translation>Карточку тем временем переместили.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Только мои</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>Published and withdrawn since</source>
        <translation>Опубликованные и снятые за</translation>
    </message>
    <message>
        <source>How far back “published” and “withdrawn” go</source>
        <translation>За какой срок показывать опубликованные и снятые</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Все рубрики</translation>
    </message>
</context>
<context>
    <name>rd::ui::BuilderRow</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>любой текст</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>Равно или не равно</translation>
    </message>
    <message>
        <source>is</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>С дня</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>По день</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Удалить строку</translation>
    </message>
</context>
<context>
    <name>rd::ui::BulkBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбран %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed together with others</source>
        <translation>Изменено вместе с другими</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%n материал изменён</numerusform>
            <numerusform>%n материала изменены</numerusform>
            <numerusform>%n материалов изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not take that step and stayed as they are</source>
        <translation>
            <numerusform>%n не мог сделать этот шаг и остался как был</numerusform>
            <numerusform>%n не могли сделать этот шаг и остались как были</numerusform>
            <numerusform>%n не могли сделать этот шаг и остались как были</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped before %n more</source>
        <translation>
            <numerusform>остановлено, не дойдя ещё до %n</numerusform>
            <numerusform>остановлено, не дойдя ещё до %n</numerusform>
            <numerusform>остановлено, не дойдя ещё до %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n article(s) are still changed</source>
        <translation>
            <numerusform>Остановлено; %n материал ещё изменён</numerusform>
            <numerusform>Остановлено; %n материала ещё изменены</numerusform>
            <numerusform>Остановлено; %n материалов ещё изменено</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is taken back</source>
        <translation>Изменение отменено</translation>
    </message>
    <message numerus="yes">
        <source>%n moved on since and stayed as they are</source>
        <translation>
            <numerusform>%n с тех пор продвинулся и остался как есть</numerusform>
            <numerusform>%n с тех пор продвинулись и остались как есть</numerusform>
            <numerusform>%n с тех пор продвинулись и остались как есть</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change the selected articles</source>
        <translation>Изменить выбранные материалы</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Снять выделение</translation>
    </message>
</context>
<context>
    <name>rd::ui::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n article(s)</source>
        <translation>
            <numerusform>Изменить %n материал</numerusform>
            <numerusform>Изменить %n материала</numerusform>
            <numerusform>Изменить %n материалов</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Без рубрики</translation>
    </message>
    <message>
        <source>Why, for the history of each article</source>
        <translation>Почему — для истории каждого материала</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Рубрика</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>С&amp;татус</translation>
    </message>
    <message>
        <source>&amp;Add keywords</source>
        <translation>&amp;Добавить ключевые слова</translation>
    </message>
    <message>
        <source>&amp;Remove keywords</source>
        <translation>&amp;Убрать ключевые слова</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>За&amp;метка</translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation>Добавить ключевые слова</translation>
    </message>
    <message>
        <source>Remove keywords</source>
        <translation>Убрать ключевые слова</translation>
    </message>
    <message>
        <source>This status needs a note.</source>
        <translation>Для этого статуса нужна заметка.</translation>
    </message>
    <message>
        <source>Articles from which no step leads there stay as they are; you will hear how many.</source>
        <translation>Материалы, из которых туда нет шага, останутся как есть; вам сообщат, сколько их.</translation>
    </message>
    <message>
        <source>Each changed article gets a saved version. Undo takes all of it back.</source>
        <translation>У каждого изменённого материала появится сохранённая версия. «Отменить» вернёт всё как было.</translation>
    </message>
</context>
<context>
    <name>rd::ui::BulkRun</name>
    <message>
        <source>Bulk change taken back</source>
        <translation>Групповое изменение отменено</translation>
    </message>
</context>
<context>
    <name>rd::ui::ChangedDialog</name>
    <message>
        <source>&amp;Publish update</source>
        <translation>&amp;Опубликовать обновление</translation>
    </message>
    <message>
        <source>Changed since published</source>
        <translation>Изменён после публикации</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>This article has not been published yet.</source>
        <translation>Этот материал ещё не опубликован.</translation>
    </message>
</context>
<context>
    <name>rd::ui::Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>Чтобы убрать, нажмите Delete</translation>
    </message>
</context>
<context>
    <name>rd::ui::CmsCopier</name>
    <message>
        <source>Copied: %1. Too many for the field: %2.</source>
        <translation>Скопировано: %1. В поле не поместится: %2.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Скопировано: %1.</translation>
    </message>
    <message>
        <source>Nothing was copied: that field is empty.</source>
        <translation>Ничего не скопировано: поле пусто.</translation>
    </message>
    <message>
        <source>Everything is copied.</source>
        <translation>Всё скопировано.</translation>
    </message>
    <message>
        <source>That is not the address of a page. It begins with https:// — copy it from the browser’s address line.</source>
        <translation>Это не адрес страницы. Он начинается с https:// — скопируйте его из адресной строки браузера.</translation>
    </message>
    <message>
        <source>Published address</source>
        <translation>Адрес публикации</translation>
    </message>
</context>
<context>
    <name>rd::ui::CmsPage</name>
    <message>
        <source>Headline, characters at most</source>
        <translation>Заголовок, не больше знаков</translation>
    </message>
    <message>
        <source>Short headline, characters at most</source>
        <translation>Короткий заголовок, не больше знаков</translation>
    </message>
    <message>
        <source>Lede, characters at most</source>
        <translation>Лид, не больше знаков</translation>
    </message>
    <message>
        <source>Caption, characters at most</source>
        <translation>Подпись к фото, не больше знаков</translation>
    </message>
    <message>
        <source>Keywords, at most</source>
        <translation>Ключевые слова, не больше</translation>
    </message>
    <message>
        <source>CMS fields</source>
        <translation>Поля CMS</translation>
    </message>
    <message>
        <source>How much the fields of your site take. “Copy for the CMS” warns before a text is cut off there; it never shortens anything by itself.</source>
        <translation>Сколько вмещают поля вашего сайта. «Копировать для CMS» предупредит, прежде чем текст там обрежут; сама программа ничего не сокращает.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
</context>
<context>
    <name>rd::ui::CmsPanel</name>
    <message>
        <source>Copy for the CMS</source>
        <translation>Копирование для CMS</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>%1 of %2 copied</source>
        <translation>Скопировано %1 из %2</translation>
    </message>
    <message>
        <source>The address stands with the article now.</source>
        <translation>Адрес записан в материал.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Материал не открыт</translation>
    </message>
    <message>
        <source>Open one, and its fields stand here, each with a key.</source>
        <translation>Откройте материал: здесь появятся его поля, у каждого своя клавиша.</translation>
    </message>
    <message>
        <source>Copy &amp;next</source>
        <translation>Копировать &amp;следующее</translation>
    </message>
    <message>
        <source>Enter copies the next field that is not copied yet</source>
        <translation>Enter копирует следующее ещё не скопированное поле</translation>
    </message>
    <message>
        <source>Stay on &amp;top</source>
        <translation>Поверх &amp;окон</translation>
    </message>
    <message>
        <source>Done. Paste the address of the published page here:</source>
        <translation>Готово. Вставьте адрес опубликованной страницы:</translation>
    </message>
    <message>
        <source>Address of the published page</source>
        <translation>Адрес опубликованной страницы</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>Записать адрес</translation>
    </message>
</context>
<context>
    <name>rd::ui::CmsRow</name>
    <message>
        <source>Press %1 to copy it</source>
        <translation>Нажмите %1, чтобы скопировать</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>не заполнено</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копировать: %1</translation>
    </message>
    <message>
        <source>%1 / %2 · %3 too many</source>
        <translation>%1 / %2 · лишних: %3</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>copied %1</source>
        <translation>скопировано в %1</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>изменено после %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::CollectionCommands</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Сохранить поиск</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Сохранено как «%1»</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Новое досье…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added to the dossier</source>
        <translation>
            <numerusform>%n материал добавлен в досье</numerusform>
            <numerusform>%n материала добавлено в досье</numerusform>
            <numerusform>%n материалов добавлено в досье</numerusform>
        </translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Новое досье</translation>
    </message>
    <message>
        <source>The dossier “%1” is in the sidebar</source>
        <translation>Досье «%1» — в боковой панели</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Renamed to “%1”</source>
        <translation>Новое название: «%1»</translation>
    </message>
    <message>
        <source>The saved search “%1” was deleted</source>
        <translation>Сохранённый поиск «%1» удалён</translation>
    </message>
    <message>
        <source>The dossier “%1” was deleted; its articles stay</source>
        <translation>Досье «%1» удалено; материалы остались</translation>
    </message>
    <message>
        <source>&amp;Open the dossier…</source>
        <translation>&amp;Открыть досье…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>В&amp;ыше</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>Put &amp;into the search above</source>
        <translation>В&amp;ложить в поиск выше</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>&amp;Вынести наружу</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>Н&amp;овое досье…</translation>
    </message>
</context>
<context>
    <name>rd::ui::ColourRow</name>
    <message>
        <source>No colour</source>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Янтарный</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Пурпурный</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>Свой…</translation>
    </message>
    <message>
        <source>A colour of one&apos;s own</source>
        <translation>Свой цвет</translation>
    </message>
</context>
<context>
    <name>rd::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>What do you want to do, open or set?</source>
        <translation>Что сделать, открыть или настроить?</translation>
    </message>
    <message>
        <source>Find an action, article, section or setting</source>
        <translation>Найти команду, материал, рубрику или настройку</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>&gt; actions   @ sections   # settings</source>
        <translation>&gt; команды   @ рубрики   # настройки</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Ничего с названием «%1» нет.</translation>
    </message>
    <message>
        <source>Press Enter to look for it in the texts of all articles.</source>
        <translation>Нажмите Enter, чтобы искать в текстах всех материалов.</translation>
    </message>
    <message>
        <source>Try another word, or a shorter piece of it.</source>
        <translation>Попробуйте другое слово или его часть покороче.</translation>
    </message>
</context>
<context>
    <name>rd::ui::Comparison</name>
    <message>
        <source>moved, was paragraph %1</source>
        <translation>перемещено, было абзацем %1</translation>
    </message>
    <message>
        <source>was said by %1</source>
        <translation>раньше участник: %1</translation>
    </message>
    <message>
        <source>another kind of paragraph</source>
        <translation>другой вид абзаца</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>другое фото</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>оформление</translation>
    </message>
</context>
<context>
    <name>rd::ui::ConflictDialog</name>
    <message>
        <source>Two versions of one text</source>
        <translation>Два варианта одного текста</translation>
    </message>
    <message>
        <source>Both of you went on writing from the same state. Whatever you choose, the other text stays in the history.</source>
        <translation>Вы оба продолжили писать с одной версии. Что бы вы ни выбрали, другой текст останется в истории.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Keep &amp;ours</source>
        <translation>Оставить н&amp;аш</translation>
    </message>
    <message>
        <source>The text on the left stays</source>
        <translation>Остаётся текст слева</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Взять &amp;их</translation>
    </message>
    <message>
        <source>The text on the right replaces it</source>
        <translation>Его заменит текст справа</translation>
    </message>
    <message>
        <source>Keep bot&amp;h</source>
        <translation>Оставить &amp;оба</translation>
    </message>
    <message>
        <source>The text on the right becomes an article of its own</source>
        <translation>Текст справа станет отдельным материалом</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наш</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Их</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
</context>
<context>
    <name>rd::ui::Countdown</name>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>до сдачи %n день</numerusform>
            <numerusform>до сдачи %n дня</numerusform>
            <numerusform>до сдачи %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>до сдачи %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>пора сдавать</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>просрочен на %n день</numerusform>
            <numerusform>просрочен на %n дня</numerusform>
            <numerusform>просрочен на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>просрочен на %1</translation>
    </message>
    <message numerus="yes">
        <source>embargo: %n day(s) left</source>
        <translation>
            <numerusform>эмбарго: ещё %n день</numerusform>
            <numerusform>эмбарго: ещё %n дня</numerusform>
            <numerusform>эмбарго: ещё %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>embargo: %1 left</source>
        <translation>эмбарго: ещё %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>дедлайн %1</translation>
    </message>
    <message>
        <source>urgency %1</source>
        <translation>срочность %1</translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>эмбарго до %1</translation>
    </message>
    <message>
        <source>changed since published</source>
        <translation>изменён после публикации</translation>
    </message>
</context>
<context>
    <name>rd::ui::CreditRows</name>
    <message>
        <source>Photographer</source>
        <translation>Фотограф</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Videographer</source>
        <translation>Видеооператор</translation>
    </message>
    <message>
        <source>Illustrator</source>
        <translation>Иллюстратор</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Дизайнер</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>При участии</translation>
    </message>
    <message>
        <source>Fact-checker</source>
        <translation>Фактчекер</translation>
    </message>
    <message>
        <source>Proofreader</source>
        <translation>Корректор</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Продюсер</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Без роли</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Другая роль</translation>
    </message>
    <message>
        <source>Another role…</source>
        <translation>Другая роль…</translation>
    </message>
</context>
<context>
    <name>rd::ui::DateTimeField</name>
    <message>
        <source>Not set</source>
        <translation>Не задано</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: не задано</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Очистить: %1</translation>
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
        <translation>срочность %1</translation>
    </message>
    <message>
        <source>Urgency %1 of 9; 1 is the most urgent</source>
        <translation>Срочность %1 из 9; 1 — самая высокая</translation>
    </message>
    <message>
        <source>changed since published</source>
        <translation>изменён после публикации</translation>
    </message>
    <message>
        <source>planned for %1, not out yet</source>
        <translation>по плану %1, ещё не вышел</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>по плану %1</translation>
    </message>
    <message>
        <source>Embargo until %1</source>
        <translation>Эмбарго до %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::DeskWatch</name>
    <message>
        <source>An article without a headline</source>
        <translation>Материал без заголовка</translation>
    </message>
    <message>
        <source>%1 sent it for review</source>
        <translation>%1: материал на редактуру</translation>
    </message>
    <message>
        <source>%1 sent it back to you</source>
        <translation>%1: материал возвращён вам</translation>
    </message>
    <message>
        <source>%1 approved it</source>
        <translation>%1: материал утверждён</translation>
    </message>
    <message>
        <source>%1 published it</source>
        <translation>%1: материал опубликован</translation>
    </message>
    <message>
        <source>%1 handed it to you</source>
        <translation>%1: материал передан вам</translation>
    </message>
    <message>
        <source>%1 changed it</source>
        <translation>%1: материал изменён</translation>
    </message>
    <message>
        <source>Due at %1</source>
        <translation>Дедлайн: %1</translation>
    </message>
    <message>
        <source>The embargo is over</source>
        <translation>Эмбарго закончилось</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>Моя работа</translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s) moved while you were away</source>
        <translation>
            <numerusform>Пока вас не было, сдвинулся ещё %n материал</numerusform>
            <numerusform>Пока вас не было, сдвинулись ещё %n материала</numerusform>
            <numerusform>Пока вас не было, сдвинулись ещё %n материалов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::Desktop</name>
    <message>
        <source>A message is open in the mail program. See that the file is attached before you send it.</source>
        <translation>Письмо открыто в почтовой программе. Перед отправкой проверьте, что файл вложен.</translation>
    </message>
    <message>
        <source>A message is open in the mail program. Attach the file to it: %1</source>
        <translation>Письмо открыто в почтовой программе. Вложите в него файл: %1</translation>
    </message>
    <message>
        <source>No mail program answers on this computer. The file is written; send it another way: %1</source>
        <translation>Почтовая программа на этом компьютере не отвечает. Файл записан, отправьте его другим способом: %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>rd::ui::DialogCommands</name>
    <message>
        <source>About Redaksiya</source>
        <translation>О программе Redaksiya</translation>
    </message>
    <message>
        <source>&lt;b&gt;Redaksiya %1&lt;/b&gt;&lt;p&gt;A desktop newsroom: write, read, keep and publish.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Redaksiya %1&lt;/b&gt;&lt;p&gt;Редакция на рабочем столе: писать, читать, хранить и публиковать.&lt;/p&gt;&lt;p&gt;Свободная программа под лицензией GNU GPL версии 3 или более поздней.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Журнал изменений</translation>
    </message>
</context>
<context>
    <name>rd::ui::DiffPanel</name>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>Изменение %1 из %n</numerusform>
            <numerusform>Изменение %1 из %n</numerusform>
            <numerusform>Изменение %1 из %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Only the changes</source>
        <translation>Только изменения</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Различий нет</translation>
    </message>
    <message>
        <source>Text, metadata and speakers are the same.</source>
        <translation>Текст, сведения о материале и участники совпадают.</translation>
    </message>
</context>
<context>
    <name>rd::ui::DiffView</name>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Изменений нет</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Изменение %1 из %2: %3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>О материале</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) without a change</source>
        <translation>
            <numerusform>… %n абзац без изменений</numerusform>
            <numerusform>… %n абзаца без изменений</numerusform>
            <numerusform>… %n абзацев без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture: </source>
        <translation>Фото: </translation>
    </message>
</context>
<context>
    <name>rd::ui::DossierDialog</name>
    <message>
        <source>Dossier: %1</source>
        <translation>Досье: %1</translation>
    </message>
    <message>
        <source>Nothing is in here yet. Choose articles in the list and drag them onto the dossier, or take “Add to a dossier”.</source>
        <translation>Здесь пока пусто. Выберите материалы в списке и перетащите на досье или воспользуйтесь командой «Добавить в досье».</translation>
    </message>
    <message>
        <source>Articles of the dossier</source>
        <translation>Материалы досье</translation>
    </message>
    <message>
        <source>Drag, or Alt and an arrow: order · Delete: out of the dossier</source>
        <translation>Перетаскивание или Alt и стрелка: порядок · Delete: убрать из досье</translation>
    </message>
    <message>
        <source>&amp;Export as one file…</source>
        <translation>&amp;Экспортировать одним файлом…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Taken out of the dossier; the article stays.</source>
        <translation>Убрано из досье; сам материал остался.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
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
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Малый подзаголовок</translation>
    </message>
    <message>
        <source>Smallest heading</source>
        <translation>Самый малый подзаголовок</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Вынос</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерованный список</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Фото…</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Ссылка…</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Верхний индекс</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Нижний индекс</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Вставить без форматирования</translation>
    </message>
    <message>
        <source>Description and credit…</source>
        <translation>Описание и автор фото…</translation>
    </message>
    <message>
        <source>Insert a row above</source>
        <translation>Вставить строку выше</translation>
    </message>
    <message>
        <source>Insert a row below</source>
        <translation>Вставить строку ниже</translation>
    </message>
    <message>
        <source>Insert a column before</source>
        <translation>Вставить столбец слева</translation>
    </message>
    <message>
        <source>Insert a column after</source>
        <translation>Вставить столбец справа</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Удалить столбец</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Удалить таблицу</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти следующее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти предыдущее</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Не для печати</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Принять правку</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Отклонить правку</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Следующая правка</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Предыдущая правка</translation>
    </message>
    <message>
        <source>Accept all suggestions of this person</source>
        <translation>Принять все правки этого человека</translation>
    </message>
    <message>
        <source>Reject all suggestions of this person</source>
        <translation>Отклонить все правки этого человека</translation>
    </message>
</context>
<context>
    <name>rd::ui::EditorPanel</name>
    <message>
        <source>Add a picture</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Изображения (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Все файлы (%1)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>Новый участник…</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор текста</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Форматирование</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст материала</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Ещё инструменты</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Имени пока нет</translation>
    </message>
</context>
<context>
    <name>rd::ui::EditorView</name>
    <message>
        <source>Choose who speaks</source>
        <translation>Выбрать, кто говорит</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Не для печати</translation>
    </message>
    <message>
        <source>Off the record: stays in the library, is in no export and no copy for others</source>
        <translation>Не для печати: остаётся в библиотеке, не попадает ни в экспорт, ни в копии для других</translation>
    </message>
</context>
<context>
    <name>rd::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Replace files that are there already</source>
        <translation>&amp;Заменять файлы, которые уже есть</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Writes %1</source>
        <translation>Будет записан файл %1</translation>
    </message>
    <message numerus="yes">
        <source>Writes %n file(s), one for each article.</source>
        <translation>
            <numerusform>Будет записан %n файл, по одному на материал.</numerusform>
            <numerusform>Будет записано %n файла, по одному на материал.</numerusform>
            <numerusform>Будет записано %n файлов, по одному на материал.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;One file of all, with a page of contents</source>
        <translation>&amp;Одним файлом, с оглавлением</translation>
    </message>
    <message numerus="yes">
        <source>Writes one file of %n article(s).</source>
        <translation>
            <numerusform>Будет записан один файл из %n материала.</numerusform>
            <numerusform>Будет записан один файл из %n материалов.</numerusform>
            <numerusform>Будет записан один файл из %n материалов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::FigureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Что на фото — для тех, кто его не видит</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание фото</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор фото</translation>
    </message>
</context>
<context>
    <name>rd::ui::FileCommands</name>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Laying out the sample newsroom</source>
        <translation>Загрузка пробных материалов</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записан файл %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>Записан %n файл в папку %1</numerusform>
            <numerusform>Записано %n файла в папку %1</numerusform>
            <numerusform>Записано %n файлов в папку %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Резервная копия библиотеки</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Резервная копия создана и проверена: %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::FilesPage</name>
    <message>
        <source>The open library</source>
        <translation>Открытая библиотека</translation>
    </message>
    <message>
        <source>One file holds all articles with their history and pictures.</source>
        <translation>В одном файле — все материалы с историей и фото.</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Другие библиотеки</translation>
    </message>
    <message>
        <source>Each opens in a window of its own.</source>
        <translation>Каждая открывается в своём окне.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для резервных копий</translation>
    </message>
    <message>
        <source>Proposed when you back up. A folder on another disk is the safer one.</source>
        <translation>Предлагается при резервном копировании. Надёжнее папка на другом диске.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>A whole copy, checked after it was written. You can go on writing meanwhile.</source>
        <translation>Полная копия, проверенная после записи. Тем временем можно продолжать работу.</translation>
    </message>
    <message>
        <source>Files and backup</source>
        <translation>Файлы и резервные копии</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Открыть другую…</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Новая библиотека…</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Создать копию…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выберите папку</translation>
    </message>
</context>
<context>
    <name>rd::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть панель поиска</translation>
    </message>
</context>
<context>
    <name>rd::ui::GroupTitles</name>
    <message>
        <source>No section</source>
        <translation>Без рубрики</translation>
    </message>
</context>
<context>
    <name>rd::ui::HandOver</name>
    <message>
        <source>The story is attached. Open it in Redaksiya.</source>
        <translation>Сюжет во вложении. Откройте его в Redaksiya.</translation>
    </message>
    <message>
        <source>%1, the story is attached. Open it in Redaksiya.</source>
        <translation>%1, сюжет во вложении. Откройте его в Redaksiya.</translation>
    </message>
    <message>
        <source>Writing the story</source>
        <translation>Запись сюжета</translation>
    </message>
    <message>
        <source>The story is written, but the log could not be. %1</source>
        <translation>Сюжет записан, но в журнал внести запись не удалось. %1</translation>
    </message>
    <message>
        <source>Receive a story</source>
        <translation>Приём сюжета</translation>
    </message>
    <message>
        <source>Stories (%1)</source>
        <translation>Сюжеты (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>This library is open for reading only, so no story can be taken in. Nothing was changed.</source>
        <translation>Библиотека открыта только для чтения, принять сюжет нельзя. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Reading the story</source>
        <translation>Чтение сюжета</translation>
    </message>
    <message>
        <source>The story is in the library.</source>
        <translation>Сюжет в библиотеке.</translation>
    </message>
    <message>
        <source>What the story had brought is in the bin.</source>
        <translation>Всё, что пришло с сюжетом, в корзине.</translation>
    </message>
</context>
<context>
    <name>rd::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск по справке</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>No page has these words. Try another one, or a shorter piece of it.</source>
        <translation>Таких слов нет ни на одной странице. Попробуйте другое слово или его часть покороче.</translation>
    </message>
</context>
<context>
    <name>rd::ui::ImportDialog</name>
    <message>
        <source>All readable files (%1)</source>
        <translation>Все поддерживаемые файлы (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Choose files or folders, or drop them here.</source>
        <translation>Выберите файлы или папки либо перетащите их сюда.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Файлы для импорта</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Добавить &amp;файлы…</translation>
    </message>
    <message>
        <source>Add a f&amp;older…</source>
        <translation>Добавить &amp;папку…</translation>
    </message>
    <message>
        <source>Put them into the &amp;archive</source>
        <translation>Сразу поместить в &amp;архив</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>Фор&amp;мат</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Часовой пояс</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>Look at each file</source>
        <translation>Определять по файлу</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Определять по тексту</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
</context>
<context>
    <name>rd::ui::ImportReportDialog</name>
    <message>
        <source>Left out: “%1”</source>
        <translation>Пропущено: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>Импортирован %n материал</numerusform>
            <numerusform>Импортировано %n материала</numerusform>
            <numerusform>Импортировано %n материалов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>не прочитан %n файл</numerusform>
            <numerusform>не прочитано %n файла</numerusform>
            <numerusform>не прочитано %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>остановлено до завершения</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>rd::ui::InlineObjects</name>
    <message>
        <source>Made by a newer Redaksiya or too large to edit here; kept as it is</source>
        <translation>Из более новой версии Redaksiya или слишком велико для правки; сохраняется как есть</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Фото загружается…</translation>
    </message>
    <message>
        <source>The picture is not in this library</source>
        <translation>Этого фото нет в библиотеке</translation>
    </message>
</context>
<context>
    <name>rd::ui::LengthBar</name>
    <message>
        <source>%1 to go</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>в норме</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>лишних: %1</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 из %2 слов</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 из %2 знаков</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Объём: %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::LibraryCommands</name>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the archive</source>
        <translation>
            <numerusform>%n материал перенесён в архив</numerusform>
            <numerusform>%n материала перенесено в архив</numerusform>
            <numerusform>%n материалов перенесено в архив</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the archive</source>
        <translation>
            <numerusform>%n материал возвращён из архива</numerusform>
            <numerusform>%n материала возвращено из архива</numerusform>
            <numerusform>%n материалов возвращено из архива</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n материал перенесён в корзину</numerusform>
            <numerusform>%n материала перенесено в корзину</numerusform>
            <numerusform>%n материалов перенесено в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) put back</source>
        <translation>
            <numerusform>%n материал возвращён</numerusform>
            <numerusform>%n материала возвращено</numerusform>
            <numerusform>%n материалов возвращено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::LibraryMenu</name>
    <message>
        <source>Li&amp;braries</source>
        <translation>Библио&amp;теки</translation>
    </message>
    <message>
        <source>&amp;Open another library…</source>
        <translation>&amp;Открыть другую библиотеку…</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Новая библиотека…</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Новая библиотека</translation>
    </message>
    <message>
        <source>Libraries (%1)</source>
        <translation>Библиотеки (%1)</translation>
    </message>
</context>
<context>
    <name>rd::ui::LibrarySidebar</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
</context>
<context>
    <name>rd::ui::LibraryView</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Предыдущая версия</translation>
    </message>
    <message>
        <source>This is how the text stood in that revision. Save to keep it.</source>
        <translation>Таким текст был в той версии. Чтобы оставить его, сохраните.</translation>
    </message>
    <message>
        <source>This library is open for reading only: what you change cannot be saved in it. You can still export.</source>
        <translation>Библиотека открыта только для чтения: изменения в ней не сохранить. Экспорт доступен.</translation>
    </message>
    <message>
        <source>Follow the &amp;desktop</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлое</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>&amp;Interface language</source>
        <translation>&amp;Язык интерфейса</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Материал</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The note is an idea now.</source>
        <translation>Заметка теперь в идеях.</translation>
    </message>
    <message>
        <source>Copy a &amp;field</source>
        <translation>Копировать &amp;поле</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Обмен</translation>
    </message>
    <message>
        <source>&amp;Newsroom</source>
        <translation>&amp;Редакция</translation>
    </message>
    <message>
        <source>Next &amp;step</source>
        <translation>Следующий &amp;шаг</translation>
    </message>
    <message>
        <source>Recent &amp;articles</source>
        <translation>Не&amp;давние материалы</translation>
    </message>
    <message>
        <source>Change of several articles</source>
        <translation>Изменение нескольких материалов</translation>
    </message>
</context>
<context>
    <name>rd::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Убрать ссылку</translation>
    </message>
</context>
<context>
    <name>rd::ui::ListWords</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>%1, out of date</source>
        <translation>%1, отстаёт от оригинала</translation>
    </message>
    <message>
        <source>changed since you read it</source>
        <translation>изменён после того, как вы читали</translation>
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
        <translation>Оставить &amp;эту</translation>
    </message>
    <message>
        <source>Keep &amp;that one</source>
        <translation>Оставить &amp;ту</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Это один человек или двое?</translation>
    </message>
    <message>
        <source>Merged, names and titles of both are kept under one record, and articles that point to either find it. This cannot be undone.</source>
        <translation>После объединения имена и должности обеих записей хранятся в одной, и материалы обеих ведут к ней. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>They are t&amp;wo people</source>
        <translation>Это &amp;два человека</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>rd::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>rd::ui::MessengerDialog</name>
    <message>
        <source>Messenger post</source>
        <translation>Пост для мессенджера</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Telegram, under a picture</source>
        <translation>Telegram, под фото</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>How much of the article</source>
        <translation>Какая часть материала</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>The post as it is pasted</source>
        <translation>Пост в том виде, в каком вставится</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Copy the post</source>
        <translation>&amp;Копировать пост</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The text was cut at a sentence, or hashtags were left out, to fit into one post.</source>
        <translation>Чтобы уместиться в один пост, текст обрезан по концу предложения или убраны хештеги.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 из %2 знаков</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>лишних: %1</translation>
    </message>
    <message>
        <source>The post is copied. Paste it into the messenger.</source>
        <translation>Пост скопирован. Вставьте его в мессенджер.</translation>
    </message>
</context>
<context>
    <name>rd::ui::MetadataForm</name>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Edit headline</source>
        <translation>Изменить заголовок</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Edit lede</source>
        <translation>Изменить лид</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Надзаголовок</translation>
    </message>
    <message>
        <source>Edit kicker</source>
        <translation>Изменить надзаголовок</translation>
    </message>
    <message>
        <source>Short headline</source>
        <translation>Короткий заголовок</translation>
    </message>
    <message>
        <source>Edit short headline</source>
        <translation>Изменить короткий заголовок</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Byline and date</source>
        <translation>Авторы и дата</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Место и дата</translation>
    </message>
    <message>
        <source>Edit dateline</source>
        <translation>Изменить место и дату</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Выход по плану</translation>
    </message>
    <message>
        <source>Change planned time</source>
        <translation>Изменить время выхода</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Время публикации</translation>
    </message>
    <message>
        <source>Change published time</source>
        <translation>Изменить время публикации</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго до</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation>Языковые версии</translation>
    </message>
    <message>
        <source>Source and rights</source>
        <translation>Источник и права</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Изменить источник</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Адрес источника</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Адрес публикации</translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation>Изменить адрес</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Edit rights</source>
        <translation>Изменить права</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Дедлайн</translation>
    </message>
    <message>
        <source>Change deadline</source>
        <translation>Изменить дедлайн</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Change urgency</source>
        <translation>Изменить срочность</translation>
    </message>
    <message>
        <source>Length, characters</source>
        <translation>Объём, знаков</translation>
    </message>
    <message>
        <source>Length, words</source>
        <translation>Объём, слов</translation>
    </message>
    <message>
        <source>Change target length</source>
        <translation>Изменить нужный объём</translation>
    </message>
    <message>
        <source>Editorial note</source>
        <translation>Пометка редактору</translation>
    </message>
    <message>
        <source>Edit editorial note</source>
        <translation>Изменить пометку редактору</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Над материалом работали</translation>
    </message>
</context>
<context>
    <name>rd::ui::MetadataPanel</name>
    <message>
        <source>%1 of %2, long</source>
        <translation>%1 из %2, длинно</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Edit keywords</source>
        <translation>Изменить ключевые слова</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>Сменить рубрику</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Сменить язык</translation>
    </message>
    <message>
        <source>Edit byline</source>
        <translation>Изменить авторов</translation>
    </message>
    <message>
        <source>Change genre</source>
        <translation>Сменить жанр</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>О материале</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Добавить слово</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не задано</translation>
    </message>
    <message>
        <source>Edit credits</source>
        <translation>Изменить, кто работал над материалом</translation>
    </message>
</context>
<context>
    <name>rd::ui::NewMenu</name>
    <message>
        <source>From a template</source>
        <translation>По шаблону</translation>
    </message>
</context>
<context>
    <name>rd::ui::NoticesPage</name>
    <message>
        <source>Review and approval</source>
        <translation>Редактура и утверждение</translation>
    </message>
    <message>
        <source>An article was sent to you for review, approved or sent back.</source>
        <translation>Материал прислали вам на редактуру, утвердили или вернули.</translation>
    </message>
    <message>
        <source>Deadlines and embargoes</source>
        <translation>Дедлайны и эмбарго</translation>
    </message>
    <message>
        <source>A deadline of yours is near, or an embargo ends.</source>
        <translation>Ваш дедлайн близок или заканчивается эмбарго.</translation>
    </message>
    <message>
        <source>Changes by colleagues</source>
        <translation>Правки коллег</translation>
    </message>
    <message>
        <source>A colleague changed an article that you wrote or have open.</source>
        <translation>Коллега изменил материал, который вы написали или держите открытым.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Notifications come through your desktop, so “Do not disturb” silences these too. Errors are always shown in the window.</source>
        <translation>Уведомления приходят через систему, поэтому режим «Не беспокоить» заглушает и их. Ошибки всегда видны в окне.</translation>
    </message>
</context>
<context>
    <name>rd::ui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>rd::ui::OpenArticle</name>
    <message>
        <source>Typing</source>
        <translation>Набор текста</translation>
    </message>
</context>
<context>
    <name>rd::ui::OrderButton</name>
    <message>
        <source>Date of publication</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>От Я до А</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>По алфавиту</translation>
    </message>
    <message>
        <source>Last one first</source>
        <translation>С последнего</translation>
    </message>
    <message>
        <source>First one first</source>
        <translation>С первого</translation>
    </message>
    <message>
        <source>No titles</source>
        <translation>Без заголовков</translation>
    </message>
    <message>
        <source>A title for each day</source>
        <translation>Заголовок на каждый день</translation>
    </message>
    <message>
        <source>A title for each year</source>
        <translation>Заголовок на каждый год</translation>
    </message>
    <message>
        <source>Sorted by: %1. %2</source>
        <translation>Порядок: %1. %2</translation>
    </message>
    <message>
        <source>Order of the list: %1. %2</source>
        <translation>Порядок списка: %1. %2</translation>
    </message>
</context>
<context>
    <name>rd::ui::PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Страницы в том виде, в каком выйдут на печать</translation>
    </message>
</context>
<context>
    <name>rd::ui::PageWidget</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>Копировать адрес &amp;ссылки</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
</context>
<context>
    <name>rd::ui::PaletteModel</name>
    <message>
        <source>Action</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Материал</translation>
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
        <translation>Часть программы, которая рисует страницы, не установлена, поэтому ничего не напечатано. Установите пакет «redaksiya» заново или экспортируйте материал в PDF и напечатайте его.</translation>
    </message>
    <message>
        <source>The pages could not be painted. Nothing was printed; export the article as PDF and print that.</source>
        <translation>Не удалось подготовить страницы. Ничего не напечатано; экспортируйте материал в PDF и напечатайте его.</translation>
    </message>
</context>
<context>
    <name>rd::ui::PeopleBook</name>
    <message>
        <source>Delete %1</source>
        <translation>Удалить: %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Name, title or organisation</source>
        <translation>Имя, должность или организация</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Поиск людей</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Новый человек</translation>
    </message>
    <message>
        <source>&amp;Merge two…</source>
        <translation>&amp;Объединить двоих…</translation>
    </message>
    <message>
        <source>Choose two people in the list (Ctrl)</source>
        <translation>Выберите в списке двоих (Ctrl)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Отм&amp;енить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n likely double(s)</source>
        <translation>
            <numerusform>%n возможный двойник</numerusform>
            <numerusform>%n возможных двойника</numerusform>
            <numerusform>%n возможных двойников</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никого</translation>
    </message>
    <message>
        <source>People you write about and with: their names in every language and form, and what they are.</source>
        <translation>Те, о ком и с кем вы пишете: имена на всех языках и во всех падежах, должности.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>Выбран %n человек</numerusform>
            <numerusform>Выбрано %n человека</numerusform>
            <numerusform>Выбрано %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Two records of one person can be merged.</source>
        <translation>Две записи об одном человеке можно объединить.</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Никого с таким именем нет</translation>
    </message>
    <message>
        <source>Look for another name, or add this one.</source>
        <translation>Поищите другое имя или добавьте это.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>%1 was deleted. Articles keep the name as they wrote it.</source>
        <translation>Удалено: %1. В материалах имя остаётся, как написано.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>rd::ui::PersonForm</name>
    <message>
        <source>Filed as</source>
        <translation>В картотеке</translation>
    </message>
    <message>
        <source>Name in each language</source>
        <translation>Имя на каждом языке</translation>
    </message>
    <message>
        <source>Titles and organisations</source>
        <translation>Должности и организации</translation>
    </message>
    <message>
        <source>Rename a person</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Язык имени</translation>
    </message>
    <message>
        <source>Edit a name</source>
        <translation>Изменить имя</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>Изменить запись о человеке</translation>
    </message>
</context>
<context>
    <name>rd::ui::PersonWords</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>Родительный падеж</translation>
    </message>
    <message>
        <source>Dative</source>
        <translation>Дательный падеж</translation>
    </message>
    <message>
        <source>Accusative</source>
        <translation>Винительный падеж</translation>
    </message>
    <message>
        <source>Locative</source>
        <translation>Местный падеж</translation>
    </message>
    <message>
        <source>Ablative</source>
        <translation>Исходный падеж</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Творительный падеж</translation>
    </message>
    <message>
        <source>Prepositional</source>
        <translation>Предложный падеж</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Обращение</translation>
    </message>
</context>
<context>
    <name>rd::ui::PlacesModel</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все материалы</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На редактуре</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждённые</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликованные</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Рубрики</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>My desk</source>
        <translation>Моя работа</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Ждут меня</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Сдать сегодня</translation>
    </message>
    <message>
        <source>Updates to publish</source>
        <translation>Ждут обновления</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Идеи</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n просрочен</numerusform>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
</context>
<context>
    <name>rd::ui::PrintDialog</name>
    <message>
        <source>Whole sets, one after another</source>
        <translation>Разобрать по копиям</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>All, or 1-3, 5</source>
        <translation>Все или 1-3, 5</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The pages are being set …</source>
        <translation>Страницы верстаются …</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Вёрстка страниц</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Файл PDF</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить как PDF…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Печать</translation>
    </message>
    <message numerus="yes">
        <source>There are no such pages. The article has %n page(s).</source>
        <translation>
            <numerusform>Таких страниц нет. В материале %n страница.</numerusform>
            <numerusform>Таких страниц нет. В материале %n страницы.</numerusform>
            <numerusform>Таких страниц нет. В материале %n страниц.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
</context>
<context>
    <name>rd::ui::Printing</name>
    <message>
        <source>“%1” did not take the pages. The article is as it was. See that the printer is on and has paper, or choose another.</source>
        <translation>Принтер «%1» не принял страницы. Материал не изменился. Проверьте, включён ли он и есть ли бумага, или выберите другой.</translation>
    </message>
    <message>
        <source>There is no page to print.</source>
        <translation>Нет страниц для печати.</translation>
    </message>
</context>
<context>
    <name>rd::ui::ProfileFields</name>
    <message>
        <source>Reporter</source>
        <translation>Корреспондент</translation>
    </message>
    <message>
        <source>Desk editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Chief editor</source>
        <translation>Главный редактор</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Фотограф</translation>
    </message>
</context>
<context>
    <name>rd::ui::ProfilePage</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Signs your revisions, comments and steps, and says what “My desk” is.</source>
        <translation>Подписывает версии, комментарии и шаги; по нему собирается и «Моя работа».</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>Stand beside comments and on the cards.</source>
        <translation>Стоят возле комментариев и на карточках.</translation>
    </message>
    <message>
        <source>What you do in the newsroom</source>
        <translation>Ваша роль в редакции</translation>
    </message>
    <message>
        <source>Decides what waits for you, not what you may do. Articles in review wait for editors.</source>
        <translation>Определяет, что ждёт вас, а не что вам можно. Материалы на редактуре ждут редакторов.</translation>
    </message>
    <message>
        <source>Agency or newsroom</source>
        <translation>Агентство или редакция</translation>
    </message>
    <message>
        <source>Stands in exported articles as the publisher.</source>
        <translation>Указывается в экспортированных материалах как издатель.</translation>
    </message>
    <message>
        <source>The language you mostly write in</source>
        <translation>Язык, на котором вы чаще пишете</translation>
    </message>
    <message>
        <source>New articles begin in it. Every article can have another one.</source>
        <translation>На нём начинаются новые материалы. У каждого материала язык может быть другим.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
</context>
<context>
    <name>rd::ui::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>rd::ui::QueryBuilder</name>
    <message>
        <source>Build a search</source>
        <translation>Составить поиск</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Все условия</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Любое условие</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Что должно выполняться</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>&amp;Добавить строку</translation>
    </message>
    <message>
        <source>The query</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>“%1” says more than rows can. What you build here takes its place.</source>
        <translation>Запрос «%1» сложнее, чем можно показать строками. Составленное здесь его заменит.</translation>
    </message>
</context>
<context>
    <name>rd::ui::QuickNote</name>
    <message>
        <source>Quick note</source>
        <translation>Быстрая заметка</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The first line becomes the headline of an idea.</source>
        <translation>Первая строка станет заголовком идеи.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What, where, who knows?</source>
        <translation>Что, где, кто знает?</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Взять себе</translation>
    </message>
    <message>
        <source>Keep as an idea</source>
        <translation>Сохранить как идею</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What is typed stays here until next time</source>
        <translation>Набранное останется здесь до следующего раза</translation>
    </message>
</context>
<context>
    <name>rd::ui::ReaderLoader</name>
    <message>
        <source>The reader is not installed, so articles cannot be shown here. Everything else works. Install the package “redaksiya” again, or build the target “redaksiya_reader”.</source>
        <translation>Модуль чтения не установлен, поэтому материалы здесь не показать. Всё остальное работает. Переустановите пакет «redaksiya» или соберите цель «redaksiya_reader».</translation>
    </message>
    <message>
        <source>The reader could not be started, so articles cannot be shown here. Everything else works. Qt WebEngine is probably missing: install “libqt6webenginewidgets6”.</source>
        <translation>Модуль чтения не запустился, поэтому материалы здесь не показать. Всё остальное работает. Вероятно, нет Qt WebEngine: установите «libqt6webenginewidgets6».</translation>
    </message>
</context>
<context>
    <name>rd::ui::ReceiveStoryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Отм&amp;енить</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>О&amp;ткрыть</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Receive a story</source>
        <translation>Приём сюжета</translation>
    </message>
    <message>
        <source>Reading the package</source>
        <translation>Чтение пакета</translation>
    </message>
    <message>
        <source>Articles of the story</source>
        <translation>Материалы сюжета</translation>
    </message>
    <message>
        <source>Putting it into the bin</source>
        <translation>Перемещение в корзину</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Compare and take in…</source>
        <translation>&amp;Сравнить и принять…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Both of you went on writing: you compare and choose.</source>
        <translation>Писали оба: сравните и выберите.</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>От кого: %1, %2</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>имя не указано</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n версия</numerusform>
            <numerusform>%n версии</numerusform>
            <numerusform>%n версий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>эмбарго до %1</translation>
    </message>
    <message>
        <source>Taking the story in</source>
        <translation>Приём сюжета</translation>
    </message>
    <message>
        <source>Everything in it was here already. Nothing was changed.</source>
        <translation>Всё это здесь уже было. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) new</source>
        <translation>
            <numerusform>%n новый материал</numerusform>
            <numerusform>%n новых материала</numerusform>
            <numerusform>%n новых материалов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) brought up to date</source>
        <translation>
            <numerusform>обновлён %n материал</numerusform>
            <numerusform>обновлены %n материала</numerusform>
            <numerusform>обновлено %n материалов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) kept as a copy</source>
        <translation>
            <numerusform>%n материал сохранён как копия</numerusform>
            <numerusform>%n материала сохранены как копии</numerusform>
            <numerusform>%n материалов сохранено как копии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) added</source>
        <translation>
            <numerusform>добавлена %n версия</numerusform>
            <numerusform>добавлены %n версии</numerusform>
            <numerusform>добавлено %n версий</numerusform>
        </translation>
    </message>
    <message>
        <source>The story is in the library.</source>
        <translation>Сюжет в библиотеке.</translation>
    </message>
    <message>
        <source>The story is in the library. The texts as they were stand in the history.</source>
        <translation>Сюжет в библиотеке. Прежние тексты остались в истории.</translation>
    </message>
</context>
<context>
    <name>rd::ui::RecentSearches</name>
    <message>
        <source>No searches yet</source>
        <translation>Поисков пока не было</translation>
    </message>
    <message>
        <source>Forget recent searches</source>
        <translation>Забыть недавние поиски</translation>
    </message>
</context>
<context>
    <name>rd::ui::RemoveSectionDialog</name>
    <message>
        <source>Remove %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>No article stands in this section.</source>
        <translation>В этой рубрике нет материалов.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stand in this section. They go to:</source>
        <translation>
            <numerusform>В рубрике %n материал. Он перейдёт в:</numerusform>
            <numerusform>В рубрике %n материала. Они перейдут в:</numerusform>
            <numerusform>В рубрике %n материалов. Они перейдут в:</numerusform>
        </translation>
    </message>
    <message>
        <source>Section the articles go to</source>
        <translation>Рубрика, куда перейдут материалы</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Без рубрики</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
</context>
<context>
    <name>rd::ui::ReplaceDialog</name>
    <message numerus="yes">
        <source>and %n more article(s)</source>
        <translation>
            <numerusform>и ещё %n материал</numerusform>
            <numerusform>и ещё %n материала</numerusform>
            <numerusform>и ещё %n материалов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Целые слова</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Регулярное в&amp;ыражение</translation>
    </message>
    <message>
        <source>In &amp;headlines and ledes</source>
        <translation>В &amp;заголовках и лидах</translation>
    </message>
    <message>
        <source>In the &amp;texts</source>
        <translation>В &amp;текстах</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>За&amp;менить</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Find and replace in articles</source>
        <translation>Найти и заменить в материалах</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Найденные места</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Как написано</translation>
    </message>
    <message>
        <source>Capitals do not count</source>
        <translation>Без учёта регистра</translation>
    </message>
    <message>
        <source>As a search compares: ə is e, ё is е</source>
        <translation>Как в поиске: ə = e, ё = е</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>На&amp;йти</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Заменить &amp;на</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Буквы</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>М&amp;атериалы</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n place(s)</source>
        <translation>
            <numerusform>За&amp;менить в %n месте</numerusform>
            <numerusform>За&amp;менить в %n местах</numerusform>
            <numerusform>За&amp;менить в %n местах</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the articles</source>
        <translation>Просмотр материалов</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more. Replace these first, or look in fewer articles.</source>
        <translation>Есть и другие. Сначала замените эти или ищите в меньшем числе материалов.</translation>
    </message>
    <message>
        <source>Left alone: %1.</source>
        <translation>Не тронуты: %1.</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Replacement taken back</source>
        <translation>Замена отменена</translation>
    </message>
    <message>
        <source>Taking the replacement back</source>
        <translation>Отмена замены</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %n article(s).</source>
        <translation>
            <numerusform>Отменено в %n материале.</numerusform>
            <numerusform>Отменено в %n материалах.</numerusform>
            <numerusform>Отменено в %n материалах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n материал</numerusform>
            <numerusform>%n материала</numerusform>
            <numerusform>%n материалов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>Заменено в %n месте</numerusform>
            <numerusform>Заменено в %n местах</numerusform>
            <numerusform>Заменено в %n местах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::ReplaceModel</name>
    <message>
        <source>Without a headline</source>
        <translation>Без заголовка</translation>
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
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What the search finds: %1</source>
        <translation>Найденное поиском: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>%n выбранный материал</numerusform>
            <numerusform>%n выбранных материала</numerusform>
            <numerusform>%n выбранных материалов</numerusform>
        </translation>
    </message>
    <message>
        <source>All of “%1”</source>
        <translation>Всё из «%1»</translation>
    </message>
    <message>
        <source>All articles of the library</source>
        <translation>Все материалы библиотеки</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replacement taken back</source>
        <translation>Замена отменена</translation>
    </message>
    <message>
        <source>Nothing was found, so there is nothing to export.</source>
        <translation>Ничего не найдено, экспортировать нечего.</translation>
    </message>
</context>
<context>
    <name>rd::ui::RevisionList</name>
    <message>
        <source>published</source>
        <translation>опубликована</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n revisions</source>
        <translation>
            <numerusform>Показать все %n версию</numerusform>
            <numerusform>Показать все %n версии</numerusform>
            <numerusform>Показать все %n версий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::RevisionsDialog</name>
    <message>
        <source>published</source>
        <translation>опубликована</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Choose one state, or two to compare them (Ctrl).</source>
        <translation>Выберите одну версию или две для сравнения (Ctrl).</translation>
    </message>
    <message>
        <source>Saved states</source>
        <translation>Сохранённые версии</translation>
    </message>
    <message>
        <source>&amp;Restore this state</source>
        <translation>&amp;Восстановить эту версию</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>as it is being written</source>
        <translation>как пишется сейчас</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The text is as it was then. Undo brings back what was here before; nothing of the history is lost.</source>
        <translation>Текст теперь такой, каким был тогда. «Отменить» вернёт прежний; из истории ничего не пропало.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>rd::ui::SaveConflict</name>
    <message>
        <source>There is no saved text to compare with; yours is still here. Save it again.</source>
        <translation>Сравнить не с чем: сохранённого текста нет, ваш на месте. Сохраните его ещё раз.</translation>
    </message>
    <message>
        <source>Took the other text</source>
        <translation>Взят другой текст</translation>
    </message>
    <message>
        <source>Kept our text</source>
        <translation>Оставлен наш текст</translation>
    </message>
    <message>
        <source>Our text, before the other was taken</source>
        <translation>Наш текст до замены другим</translation>
    </message>
    <message>
        <source>Our text, beside the other</source>
        <translation>Наш текст рядом с другим</translation>
    </message>
</context>
<context>
    <name>rd::ui::SaveTemplateDialog</name>
    <message>
        <source>For articles in an&amp;y language</source>
        <translation>Для материалов на &amp;любом языке</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>Morning review, match report, obituary …</source>
        <translation>Утренний обзор, отчёт о матче, некролог …</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаются</translation>
    </message>
    <message>
        <source>Become prompts</source>
        <translation>Станут подсказками</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Удаляются</translation>
    </message>
    <message>
        <source>Kept as well</source>
        <translation>Сохранить также</translation>
    </message>
    <message>
        <source>Headline, kicker and lede</source>
        <translation>Заголовок, надзаголовок и лид</translation>
    </message>
    <message>
        <source>Section and dateline</source>
        <translation>Рубрика, место и дата</translation>
    </message>
    <message>
        <source>Bylines and credits</source>
        <translation>Авторы и все, кто работал над материалом</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>Source and rights</source>
        <translation>Источник и права</translation>
    </message>
    <message>
        <source>Length, urgency and note to the desk</source>
        <translation>Объём, срочность и пометка редактору</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>Имена участников</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>rd::ui::SearchCompleter</name>
    <message>
        <source>Suggestions for the search</source>
        <translation>Подсказки для поиска</translation>
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
        <translation>Рубрика</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to “%1”</source>
        <translation>
            <numerusform>%n материал перенесён в рубрику «%1»</numerusform>
            <numerusform>%n материала перенесены в рубрику «%1»</numerusform>
            <numerusform>%n материалов перенесено в рубрику «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::SectionsDialog</name>
    <message>
        <source>Sections</source>
        <translation>Рубрики</translation>
    </message>
    <message>
        <source>Sections in their order</source>
        <translation>Рубрики по порядку</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Вниз</translation>
    </message>
    <message>
        <source>Label, %1</source>
        <translation>Название, %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>&amp;New section</source>
        <translation>&amp;Новая рубрика</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Убрать…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Отм&amp;енить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>A section needs a label in one language at least; the last one stays.</source>
        <translation>У рубрики должно быть название хотя бы на одном языке; последнее остаётся.</translation>
    </message>
    <message>
        <source>Edit a section</source>
        <translation>Изменить рубрику</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Новая рубрика</translation>
    </message>
    <message>
        <source>Order sections</source>
        <translation>Изменить порядок рубрик</translation>
    </message>
</context>
<context>
    <name>rd::ui::SendStoryDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Отправить</translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation>По &amp;почте…</translation>
    </message>
    <message>
        <source>Send the story</source>
        <translation>Отправка сюжета</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>Запись пакета</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Everything goes along: every version with its history, comments, pictures and approvals, and also what is off the record. Give it to colleagues alone.</source>
        <translation>Уходит всё: каждая языковая версия с историей, комментариями, фото и согласованиями, а также сказанное не для печати. Передавайте только коллегам.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The story is ready to be sent</source>
        <translation>Сюжет готов к отправке</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Показать в пап&amp;ке</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Defaults of this page</source>
        <translation>Сбросить эту страницу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No setting has these words. Try another one, or a shorter piece of it.</source>
        <translation>Настройки с такими словами нет. Попробуйте другое слово или его часть покороче.</translation>
    </message>
    <message>
        <source>The defaults of “%1” are in use.</source>
        <translation>Страница «%1» сброшена.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>rd::ui::SharingCommands</name>
    <message>
        <source>Copy for the &amp;CMS…</source>
        <translation>Копировать &amp;для CMS…</translation>
    </message>
    <message>
        <source>Copy the next field</source>
        <translation>Копировать следующее поле</translation>
    </message>
    <message>
        <source>Copy the headline</source>
        <translation>Копировать заголовок</translation>
    </message>
    <message>
        <source>Copy the short headline</source>
        <translation>Копировать короткий заголовок</translation>
    </message>
    <message>
        <source>Copy the kicker</source>
        <translation>Копировать надзаголовок</translation>
    </message>
    <message>
        <source>Copy the lede</source>
        <translation>Копировать лид</translation>
    </message>
    <message>
        <source>Copy the text as HTML</source>
        <translation>Копировать текст как HTML</translation>
    </message>
    <message>
        <source>Copy the text without formatting</source>
        <translation>Копировать текст без оформления</translation>
    </message>
    <message>
        <source>Copy the next caption</source>
        <translation>Копировать следующую подпись</translation>
    </message>
    <message>
        <source>Copy the keywords</source>
        <translation>Копировать ключевые слова</translation>
    </message>
    <message>
        <source>Copy the byline</source>
        <translation>Копировать авторов</translation>
    </message>
    <message>
        <source>Copy the section</source>
        <translation>Копировать рубрику</translation>
    </message>
    <message>
        <source>&amp;Messenger post…</source>
        <translation>Пост для &amp;мессенджера…</translation>
    </message>
    <message>
        <source>Copy &amp;quote with source</source>
        <translation>Копировать &amp;цитату с источником</translation>
    </message>
    <message>
        <source>&amp;Send the story…</source>
        <translation>Отправить с&amp;южет…</translation>
    </message>
    <message>
        <source>&amp;Receive a story…</source>
        <translation>Прин&amp;ять сюжет…</translation>
    </message>
    <message>
        <source>Send for &amp;approval…</source>
        <translation>Отправить на со&amp;гласование…</translation>
    </message>
    <message>
        <source>Read an ans&amp;wer in…</source>
        <translation>Внести о&amp;твет…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Select the passage to be quoted first.</source>
        <translation>Сначала выделите фрагмент для цитаты.</translation>
    </message>
    <message>
        <source>The quote is copied with its source.</source>
        <translation>Цитата скопирована с источником.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>The pages are with “%1”.</source>
        <translation>Страницы отправлены на «%1».</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записан файл %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>rd::ui::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Find an action or a key, such as Ctrl+N</source>
        <translation>Найти команду или клавиши, например Ctrl+N</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Найти команду или клавиши</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Нажмите здесь новые клавиши</translation>
    </message>
    <message>
        <source>Use them anyway</source>
        <translation>Всё равно назначить</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Клавиши по умолчанию</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>без клавиш</translation>
    </message>
    <message>
        <source>New keys for “%1”</source>
        <translation>Новые клавиши для «%1»</translation>
    </message>
    <message>
        <source>“%1” has these keys.</source>
        <translation>Эти клавиши заняты командой «%1».</translation>
    </message>
    <message>
        <source>The keys of “%1” begin the same way, so neither would be sure to work.</source>
        <translation>Клавиши команды «%1» начинаются так же, поэтому ни те, ни другие не будут работать надёжно.</translation>
    </message>
    <message>
        <source>This key is needed for writing. Take it together with Ctrl or Alt.</source>
        <translation>Эта клавиша нужна для набора текста. Возьмите её вместе с Ctrl или Alt.</translation>
    </message>
    <message>
        <source>Copy, cut, paste and “Select all” need these keys in every field.</source>
        <translation>Эти клавиши нужны в любом поле, чтобы копировать, вырезать, вставлять и выделять всё.</translation>
    </message>
    <message>
        <source>Input methods for Chinese and other scripts often take these keys first.</source>
        <translation>Эти клавиши часто перехватывают методы ввода китайского и других письменностей.</translation>
    </message>
    <message>
        <source>The desktop often takes these keys first.</source>
        <translation>Эти клавиши часто перехватывает система.</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Забрать оттуда</translation>
    </message>
    <message>
        <source>“%1” has %2 now.</source>
        <translation>«%1»: теперь %2.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>У команды «%1» больше нет клавиш.</translation>
    </message>
</context>
<context>
    <name>rd::ui::SpeakerList</name>
    <message>
        <source>Add speaker</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>спрашивает</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>отвечает</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Edit speaker</source>
        <translation>Изменить участника</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>Убрать участника</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Имени пока нет</translation>
    </message>
</context>
<context>
    <name>rd::ui::StartOrder</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Параметра %1 нет.</translation>
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
        <translation>Использование: redaksiya [ПАРАМЕТР] [БИБЛИОТЕКА.redaksiya] [ФАЙЛ…]

Открывает окно. Библиотека открывается в своём окне; другие файлы предлагаются
к импорту. Если программа уже запущена, всё это передаётся ей.

  --new-window   ещё одно окно, в том числе открытой библиотеки
  --help         этот текст
  --version      версия программы

Без библиотеки: окна прошлого раза или $REDAKSIYA_LIBRARY.
</translation>
    </message>
</context>
<context>
    <name>rd::ui::StartProblem</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>Библиотека не открывается</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Открыть другую библиотеку…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>Libraries (*.redaksiya)</source>
        <translation>Библиотеки (*.redaksiya)</translation>
    </message>
</context>
<context>
    <name>rd::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Выделено: %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::StepBar</name>
    <message>
        <source>The step is taken back.</source>
        <translation>Шаг отменён.</translation>
    </message>
    <message>
        <source>It is nobody’s turn now.</source>
        <translation>Материал теперь без исполнителя.</translation>
    </message>
    <message>
        <source>It is the turn of %1.</source>
        <translation>Теперь исполнитель: %1.</translation>
    </message>
    <message>
        <source>Nobody’s turn</source>
        <translation>Без исполнителя</translation>
    </message>
    <message>
        <source>Whose turn: nobody</source>
        <translation>Исполнитель: не назначен</translation>
    </message>
    <message>
        <source>Whose turn: %1</source>
        <translation>Исполнитель: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Where the article stands</source>
        <translation>Статус материала</translation>
    </message>
    <message>
        <source>Hand over to…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Взять себе</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Отменить последний шаг</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Посмотреть изменения</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>Другие шаги</translation>
    </message>
    <message>
        <source>Hand the article over</source>
        <translation>Передать материал</translation>
    </message>
</context>
<context>
    <name>rd::ui::StepNote</name>
    <message>
        <source>This step needs a note, so that the others know why.</source>
        <translation>Для этого шага нужна заметка, чтобы остальные знали причину.</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никому</translation>
    </message>
    <message>
        <source>stays with %1</source>
        <translation>остаётся: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>can stay empty</source>
        <translation>можно не заполнять</translation>
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
        <translation>До %1 действует эмбарго, поэтому материал не опубликован. Подождите или снимите эмбарго на панели «О материале».</translation>
    </message>
    <message>
        <source>The update is published.</source>
        <translation>Обновление опубликовано.</translation>
    </message>
    <message>
        <source>Now in “%1”.</source>
        <translation>Теперь статус: «%1».</translation>
    </message>
    <message>
        <source>It is the turn of %1.</source>
        <translation>Теперь исполнитель: %1.</translation>
    </message>
    <message>
        <source>The step was not taken, because the text could not be saved. %1</source>
        <translation>Шаг не сделан: текст не удалось сохранить. %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::SuggestionBar</name>
    <message numerus="yes">
        <source>%n suggestion(s) wait for a decision</source>
        <translation>
            <numerusform>%n правка ждёт решения</numerusform>
            <numerusform>%n правки ждут решения</numerusform>
            <numerusform>%n правок ждут решения</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Все: %1</translation>
    </message>
    <message>
        <source>deleted: “%1”</source>
        <translation>удалено: «%1»</translation>
    </message>
    <message>
        <source>inserted: “%1”</source>
        <translation>вставлено: «%1»</translation>
    </message>
    <message>
        <source>Accept a suggestion</source>
        <translation>Принятие правки</translation>
    </message>
    <message>
        <source>Reject a suggestion</source>
        <translation>Отклонение правки</translation>
    </message>
    <message>
        <source>Accept the suggestions of %1</source>
        <translation>Принятие правок: %1</translation>
    </message>
    <message>
        <source>Reject the suggestions of %1</source>
        <translation>Отклонение правок: %1</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложенные правки</translation>
    </message>
    <message>
        <source>Decide on all of this person</source>
        <translation>Решить обо всех правках этого человека</translation>
    </message>
</context>
<context>
    <name>rd::ui::SuggestionWords</name>
    <message>
        <source>somebody</source>
        <translation>неизвестно кто</translation>
    </message>
    <message>
        <source>Insertion suggested by %1</source>
        <translation>Предложено вставить: %1</translation>
    </message>
    <message>
        <source>Deletion suggested by %1</source>
        <translation>Предложено удалить: %1</translation>
    </message>
</context>
<context>
    <name>rd::ui::TabStrip</name>
    <message>
        <source>Open articles</source>
        <translation>Открытые материалы</translation>
    </message>
</context>
<context>
    <name>rd::ui::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Templates in their order</source>
        <translation>Шаблоны по порядку</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to order them</source>
        <translation>Порядок меняют мышью или Alt+Вверх и Alt+Вниз</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Шаблонов пока нет</translation>
    </message>
    <message>
        <source>A template is what an article begins with: its blocks, what is known beforehand, and prompts such as “who, what, when”.</source>
        <translation>С шаблона начинается материал: блоки, известное заранее и подсказки вроде «кто, что, когда».</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>Язык шаблона</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Любой язык</translation>
    </message>
    <message>
        <source>&amp;Prompt here</source>
        <translation>&amp;Подсказка</translation>
    </message>
    <message>
        <source>What stands in grey while this block is empty</source>
        <translation>Текст, который виден серым, пока блок пуст</translation>
    </message>
    <message>
        <source>Prompt of the block with the cursor</source>
        <translation>Подсказка блока с курсором</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Новый</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Дубл&amp;ировать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Empty template</source>
        <translation>Пустой шаблон</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Удалено: «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>rd::ui::TitleList</name>
    <message>
        <source>Add a &amp;title</source>
        <translation>Добавить &amp;должность</translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation>Язык должности</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Любой язык</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>From (day, month or year)</source>
        <translation>С (день, месяц или год)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Remove this title</source>
        <translation>Убрать эту должность</translation>
    </message>
    <message>
        <source>Remove a title</source>
        <translation>Убрать должность</translation>
    </message>
    <message>
        <source>Edit a title</source>
        <translation>Изменить должность</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>«%1» — не дата</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Конец раньше начала</translation>
    </message>
    <message>
        <source>● now</source>
        <translation>● сейчас</translation>
    </message>
</context>
<context>
    <name>rd::ui::TopBar</name>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Search: words, &quot;phrase&quot;, section:, author:, date:</source>
        <translation>Поиск: слова, &quot;фраза&quot;, section:, author:, date:</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Искать в библиотеке</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Read, edit or both</source>
        <translation>Чтение, правка или то и другое</translation>
    </message>
    <message>
        <source>Word forms</source>
        <translation>Формы слов</translation>
    </message>
    <message>
        <source>Other forms of the words are found too</source>
        <translation>Находятся и другие формы слов</translation>
    </message>
    <message>
        <source>Only the words as they are written are found</source>
        <translation>Находятся только слова, как они написаны</translation>
    </message>
    <message>
        <source>The search index is being made anew (%1 % done). Until then not every article is found.</source>
        <translation>Поисковый индекс строится заново (готово %1 %). До тех пор находится не всё.</translation>
    </message>
</context>
<context>
    <name>rd::ui::Tour</name>
    <message>
        <source>Begin here</source>
        <translation>Начните отсюда</translation>
    </message>
    <message>
        <source>News, an interview, or a copy of yesterday&apos;s piece. For short news the keyboard is enough: Ctrl+N, and write.</source>
        <translation>Новость, интервью или копия вчерашнего материала. Для короткой новости хватит клавиатуры: Ctrl+N — и пишите.</translation>
    </message>
    <message>
        <source>Everything the newsroom has</source>
        <translation>Всё, что есть в редакции</translation>
    </message>
    <message>
        <source>The newest is at the top. Language versions of one story are one row; at the left you choose a place, a status or a section.</source>
        <translation>Самое новое — сверху. Языковые версии одного сюжета занимают одну строку; раздел, статус или рубрику выбирают слева.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Read or edit. What you type is kept by itself within two seconds; “Save a revision” is for a state you may want back.</source>
        <translation>Читайте или правьте. Набранное сохраняется само за две секунды; «Сохранить версию» — для состояния, к которому захочется вернуться.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Words in any form and without special letters: “seher” finds “şəhər”. Narrow it with section:, status:, author: or date:.</source>
        <translation>Слова в любой форме и без особых букв: «елка» найдёт «ёлка», «seher» — «şəhər». Уточняйте: section:, status:, author: или date:.</translation>
    </message>
    <message>
        <source>One key for everything</source>
        <translation>Одно сочетание для всего</translation>
    </message>
    <message>
        <source>Ctrl+K finds every action, article, section and setting by a piece of its name. F1 is help.</source>
        <translation>Ctrl+K находит любую команду, материал, рубрику и настройку по части названия. F1 — справка.</translation>
    </message>
    <message>
        <source>Out to the reader</source>
        <translation>К читателю</translation>
    </message>
    <message>
        <source>PDF, HTML, Markdown and more; what is marked off the record never goes along.</source>
        <translation>PDF, HTML, Markdown и другое; помеченное «не для печати» не уходит никогда.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Знакомство</translation>
    </message>
</context>
<context>
    <name>rd::ui::VersionList</name>
    <message>
        <source>source</source>
        <translation>оригинал</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>отстаёт</translation>
    </message>
    <message>
        <source>current</source>
        <translation>актуальна</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Добавить языковую версию</translation>
    </message>
</context>
<context>
    <name>rd::ui::WelcomeDialog</name>
    <message>
        <source>Interface language</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Ваша роль</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>You mostly write in</source>
        <translation>Язык ваших материалов</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Welcome to Redaksiya</source>
        <translation>Добро пожаловать в Redaksiya</translation>
    </message>
    <message>
        <source>Who sits at this desk?</source>
        <translation>Кто работает за этим столом?</translation>
    </message>
    <message>
        <source>Your name signs revisions and comments. Nothing leaves this computer, and you can change all of it later under Settings ▸ Profile.</source>
        <translation>Вашим именем подписаны версии и комментарии. Ничто не уходит с этого компьютера, и всё можно изменить позже: «Настройки ▸ Профиль».</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Start with the tour</source>
        <translation>Начать со знакомства</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>rd::ui::WritingPage</name>
    <message>
        <source>My name is the byline of new articles</source>
        <translation>В новых материалах автор — я</translation>
    </message>
    <message>
        <source>It can be changed in every article.</source>
        <translation>Её можно изменить в любом материале.</translation>
    </message>
    <message>
        <source>Source of new articles</source>
        <translation>Источник новых материалов</translation>
    </message>
    <message>
        <source>Left empty, a new article names no source.</source>
        <translation>Если пусто, в новом материале источник не указан.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Of new dates, deadlines and embargoes. Type a city, a part of its name or an offset such as +04.</source>
        <translation>Для новых дат, дедлайнов и эмбарго. Введите город, часть названия или смещение, например +04.</translation>
    </message>
    <message>
        <source>How your text is kept</source>
        <translation>Как сохраняется текст</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Работа с текстом</translation>
    </message>
    <message>
        <source>There is nothing to switch on: what you type is written to the library at most two seconds later, also when the power goes. “Save a revision” keeps a state you can return to; it never overwrites an older one.</source>
        <translation>Включать ничего не нужно: набранное попадает в библиотеку не позже чем через две секунды и уцелеет, даже если отключат свет. «Сохранить версию» сохраняет состояние, к которому можно вернуться, и никогда не затирает прежнее.</translation>
    </message>
</context>
<context>
    <name>rd::ui::ZoneName</name>
    <message>
        <source>Baku</source>
        <translation>Баку</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Москва</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>Стамбул</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>Пекин</translation>
    </message>
    <message>
        <source>Tbilisi</source>
        <translation>Тбилиси</translation>
    </message>
    <message>
        <source>Kyiv</source>
        <translation>Киев</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Лондон</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Париж</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Берлин</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Брюссель</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Нью-Йорк</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>Ташкент</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>Алматы</translation>
    </message>
    <message>
        <source>Tehran</source>
        <translation>Тегеран</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Дубай</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Токио</translation>
    </message>
</context>
</TS>
