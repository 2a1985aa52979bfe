<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>rd::Body</name>
    <message>
        <source>The text of this article is damaged and cannot be shown. Earlier revisions may still be whole.</source>
        <translation>Текст материала повреждён, показать его нельзя. Предыдущие версии могли уцелеть: откройте одну из них.</translation>
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
        <source>The search cannot be understood at character %1: %2</source>
        <translation>Запрос непонятен, знак %1: %2</translation>
    </message>
    <message>
        <source>there is a “)” without its “(”.</source>
        <translation>«)» без парной «(».</translation>
    </message>
    <message>
        <source>“OR” needs a word on both sides.</source>
        <translation>по обе стороны от «OR» нужны слова.</translation>
    </message>
    <message>
        <source>nothing stands after the “not”.</source>
        <translation>после отрицания ничего нет.</translation>
    </message>
    <message>
        <source>too many brackets inside one another.</source>
        <translation>слишком много вложенных скобок.</translation>
    </message>
    <message>
        <source>this “(” is not closed.</source>
        <translation>эта «(» не закрыта.</translation>
    </message>
    <message>
        <source>this quotation mark is not closed.</source>
        <translation>эта кавычка не закрыта.</translation>
    </message>
    <message>
        <source>there is nothing to look for.</source>
        <translation>искать нечего.</translation>
    </message>
    <message>
        <source>nothing stands after the “:”.</source>
        <translation>после «:» ничего нет.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2023, 2023-09, 2023-09-27 or a range such as 2023-09..2023-10.</source>
        <translation>«%1» — не дата. Напишите 2023, 2023-09, 2023-09-27 или промежуток: 2023-09..2023-10.</translation>
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
        <source>there is no section “%1”.</source>
        <translation>рубрики «%1» нет.</translation>
    </message>
    <message>
        <source>there is no status “%1”.</source>
        <translation>статуса «%1» нет.</translation>
    </message>
    <message>
        <source>There is no word to look for. Write at least one letter or digit.</source>
        <translation>В запросе нет слов. Напишите хотя бы одну букву или цифру.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не удалось записать «%1».</translation>
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
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Материалы</translation>
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
    <name>rd::ui::Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>Чтобы убрать, нажмите Delete</translation>
    </message>
</context>
<context>
    <name>rd::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что нужно сделать?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
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
    <name>rd::ui::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
</context>
<context>
    <name>rd::ui::EditorView</name>
    <message>
        <source>Choose who speaks</source>
        <translation>Выбрать, кто говорит</translation>
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
    <name>rd::ui::LibrarySidebar</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
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
        <source>due %1</source>
        <translation>дедлайн %1</translation>
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
        <source>About Redaksiya</source>
        <translation>О программе Redaksiya</translation>
    </message>
    <message>
        <source>&lt;b&gt;Redaksiya %1&lt;/b&gt;&lt;p&gt;A desktop newsroom: write, read, keep and publish.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Redaksiya %1&lt;/b&gt;&lt;p&gt;Редакция на рабочем столе: писать, читать, хранить и публиковать.&lt;/p&gt;&lt;p&gt;Свободная программа под лицензией GNU GPL версии 3 или более поздней.&lt;/p&gt;</translation>
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
</context>
<context>
    <name>rd::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
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
        <source>Change embargo</source>
        <translation>Изменить эмбарго</translation>
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
</context>
<context>
    <name>rd::ui::OpenArticle</name>
    <message>
        <source>Typing</source>
        <translation>Набор текста</translation>
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
        <source>My drafts</source>
        <translation>Мои черновики</translation>
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
</context>
<context>
    <name>rd::ui::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
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
        <source>Read or edit</source>
        <translation>Чтение или правка</translation>
    </message>
    <message>
        <source>Search: words, &quot;phrase&quot;, section:, author:, date:</source>
        <translation>Поиск: слова, &quot;фраза&quot;, section:, author:, date:</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Искать в библиотеке</translation>
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
</TS>
