<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>rd::Body</name>
    <message>
        <source>The text of this article is damaged and cannot be shown. Earlier revisions may still be whole.</source>
        <translation>稿件正文已损坏，无法显示。较早的版本可能仍然完好。</translation>
    </message>
</context>
<context>
    <name>rd::ExportArticles</name>
    <message>
        <source>There is no export format “%1”. There are: %2.</source>
        <translation>没有名为“%1”的导出格式。可用格式：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be read and were left out.</source>
        <translation>
            <numerusform>有%n张图片无法读取，未写入文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Files</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>“%1” could not be read from the disk.</source>
        <translation>无法从磁盘读取“%1”。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Nothing was written.</source>
        <translation>文件夹“%1”不存在。未写入任何内容。</translation>
    </message>
    <message>
        <source>You may not write in the folder “%1”. Nothing was written; choose another folder.</source>
        <translation>没有写入文件夹“%1”的权限。未写入任何内容；可另选文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be written. The old file, if there was one, is unchanged. Is the disk full?</source>
        <translation>无法写入“%1”。原有文件（如有）未受影响。磁盘是否已满？</translation>
    </message>
    <message>
        <source>“%1” is too large (%2; the limit is %3).</source>
        <translation>“%1”过大（%2，上限为%3）。</translation>
    </message>
    <message>
        <source>“%1” is there already and was not touched. Choose another name, or allow it to be replaced.</source>
        <translation>“%1”已存在，未作改动。可另取名称，或允许替换。</translation>
    </message>
    <message>
        <source>“%1” may not be read by you. Ask its owner for the right to read it, or for a copy.</source>
        <translation>没有权限读取“%1”。请向文件所有者申请读取权限，或索取一份副本。</translation>
    </message>
</context>
<context>
    <name>rd::HtmlExporter</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
</context>
<context>
    <name>rd::Import</name>
    <message>
        <source>The text breaks off in the middle of a character: the file was not saved or loaded to its end. Nothing was imported; get the file again.</source>
        <translation>文本在一个字符中间断开：文件没有完整保存或完整下载。未导入任何内容；需重新获取文件。</translation>
    </message>
    <message>
        <source>The encoding of the text is not known, or the text is damaged. Nothing was imported; open the file in the program it comes from and save it as UTF-8.</source>
        <translation>无法识别文本编码，或文本已损坏。未导入任何内容；可用原来的程序打开文件，另存为UTF-8编码。</translation>
    </message>
    <message>
        <source>This is no text: it holds bytes that no writing has. Nothing was imported.</source>
        <translation>这不是文本：其中有不属于任何文字编码的字节。未导入任何内容。</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>The text was read as %1, which was guessed.</source>
        <translation>文本编码推测为%1，已按此读取。</translation>
    </message>
    <message>
        <source>The picture at %1 is not part of the file and was left out.</source>
        <translation>%1处的图片不在文件内，已略去。</translation>
    </message>
    <message>
        <source>Text that was struck out in the page was left out.</source>
        <translation>网页中划掉的文字已略去。</translation>
    </message>
    <message>
        <source>The page breaks off before its end; the text may be incomplete.</source>
        <translation>网页未到结尾即中断，正文可能不完整。</translation>
    </message>
    <message>
        <source>There is no text in the page. Nothing was imported.</source>
        <translation>网页中没有正文。未导入任何内容。</translation>
    </message>
    <message>
        <source>The page has more than a million elements. Nothing was imported; save the part you need and import that.</source>
        <translation>网页元素超过一百万个。未导入任何内容；可只保存需要的部分，再行导入。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>“%1” is too large to import (%2; the limit is %3). Nothing was imported.</source>
        <translation>“%1”过大，无法导入（%2，上限为%3）。未导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was imported.</source>
        <translation>“%1”没有内容。未导入任何内容。</translation>
    </message>
    <message>
        <source>There is no import format “%1”. There are: %2.</source>
        <translation>没有名为“%1”的导入格式。可用格式：%2。</translation>
    </message>
    <message>
        <source>“%1” is not beside the imported file.</source>
        <translation>“%1”不在所导入文件的文件夹内。</translation>
    </message>
    <message>
        <source>There is no text in “%1”. Nothing was imported.</source>
        <translation>“%1”中没有文字。未导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is a PDF document, which cannot be imported. Nothing was imported; save its text as HTML, Markdown or plain text and import that.</source>
        <translation>“%1”是PDF文档，无法导入。未导入任何内容；可将其中文字另存为HTML、Markdown或纯文本，再行导入。</translation>
    </message>
    <message>
        <source>“%1” is an office document, which cannot be imported. Nothing was imported; save it as HTML or plain text and import that.</source>
        <translation>“%1”是办公文档，无法导入。未导入任何内容；可将其另存为HTML或纯文本，再行导入。</translation>
    </message>
    <message>
        <source>“%1” is an e-book, which cannot be imported. Nothing was imported; save its text as HTML, Markdown or plain text and import that.</source>
        <translation>“%1”是电子书，无法导入。未导入任何内容；可将其中文字另存为HTML、Markdown或纯文本，再行导入。</translation>
    </message>
    <message>
        <source>“%1” is a picture, not a text. Nothing was imported; open an article and insert the picture there.</source>
        <translation>“%1”是图片，不是文字。未导入任何内容；可打开一篇稿件，在其中插入这张图片。</translation>
    </message>
    <message>
        <source>“%1” is a sound or video recording, not a text. Nothing was imported.</source>
        <translation>“%1”是音频或视频文件，不是文字。未导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is a compressed file. Nothing was imported; unpack it and import the files in it.</source>
        <translation>“%1”是压缩文件。未导入任何内容；请先解压，再导入其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is a database, not a text. Nothing was imported.</source>
        <translation>“%1”是数据库，不是文字。未导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is a program, not a text. Nothing was imported.</source>
        <translation>“%1”是程序文件，不是文字。未导入任何内容。</translation>
    </message>
</context>
<context>
    <name>rd::ImportFiles</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The folder “%1” may not be read by you. Nothing was imported from it.</source>
        <translation>没有读取文件夹“%1”的权限。未从中导入任何内容。</translation>
    </message>
    <message>
        <source>Redaksiya does not fetch pages from the web yet. Save the page as a file in your browser and import that file.</source>
        <translation>Redaksiya 目前还不能从网上抓取网页。请在浏览器中把网页另存为文件，再导入该文件。</translation>
    </message>
</context>
<context>
    <name>rd::Labels</name>
    <message>
        <source>Idea</source>
        <translation>选题</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审稿中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤稿</translation>
    </message>
    <message>
        <source>News</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>专访</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Photo story</source>
        <translation>图片报道</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>通讯</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
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
        <translation>图片超过%1。稿件未受影响；可缩小文件后重新添加。</translation>
    </message>
    <message>
        <source>The picture has more than 40 million pixels. The article is unchanged: scale it down and add it again.</source>
        <translation>图片超过4000万像素。稿件未受影响；可缩小尺寸后重新添加。</translation>
    </message>
    <message>
        <source>This is not a picture Redaksiya can read. The article is unchanged: save it as JPEG or PNG and add it again.</source>
        <translation>这不是Redaksiya能读取的图片。稿件未受影响；可另存为JPEG或PNG后重新添加。</translation>
    </message>
</context>
<context>
    <name>rd::PdfExporter</name>
    <message>
        <source>PDF document</source>
        <translation>PDF文档</translation>
    </message>
    <message>
        <source>The part that sets PDF is not installed, so no PDF was written. Other formats work. Install the package “redaksiya” again, or build the target “redaksiya_typeset”.</source>
        <translation>未安装PDF排版模块，因此没有写出PDF。其他格式可以使用。请重新安装“redaksiya”软件包，或构建目标“redaksiya_typeset”。</translation>
    </message>
</context>
<context>
    <name>rd::Pictures</name>
    <message>
        <source>This format holds one article in a file. Export the articles one by one.</source>
        <translation>此格式一个文件只能放一篇稿件。可逐篇导出。</translation>
    </message>
</context>
<context>
    <name>rd::Store</name>
    <message>
        <source>A text of the library is damaged and cannot be read. Nothing was changed. Open an earlier version of the article, or a backup.</source>
        <translation>稿库中有文本已损坏，无法读取。未作任何改动。可打开稿件的较早版本，或打开备份。</translation>
    </message>
    <message>
        <source>There is no article %1 in this library.</source>
        <translation>此稿库中没有编号为%1的稿件。</translation>
    </message>
    <message>
        <source>Somebody saved this article in between. Your text is still here and nothing was overwritten: compare the two versions, then save again.</source>
        <translation>其间已有他人保存过此稿。当前文字仍在，未覆盖任何内容；可先对比两个版本，再行保存。</translation>
    </message>
    <message>
        <source>The search cannot be understood at character %1: %2</source>
        <translation>搜索条件从第%1个字符起无法识别：%2</translation>
    </message>
    <message>
        <source>there is a “)” without its “(”.</source>
        <translation>“)”前面没有对应的“(”。</translation>
    </message>
    <message>
        <source>“OR” needs a word on both sides.</source>
        <translation>“OR”两侧都要有词。</translation>
    </message>
    <message>
        <source>nothing stands after the “not”.</source>
        <translation>“NOT”或减号后面没有内容。</translation>
    </message>
    <message>
        <source>too many brackets inside one another.</source>
        <translation>括号嵌套过多。</translation>
    </message>
    <message>
        <source>this “(” is not closed.</source>
        <translation>“(”没有对应的“)”。</translation>
    </message>
    <message>
        <source>this quotation mark is not closed.</source>
        <translation>引号没有成对。</translation>
    </message>
    <message>
        <source>there is nothing to look for.</source>
        <translation>没有要查找的内容。</translation>
    </message>
    <message>
        <source>nothing stands after the “:”.</source>
        <translation>“:”后面没有内容。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2023, 2023-09, 2023-09-27 or a range such as 2023-09..2023-10.</source>
        <translation>“%1”不是日期。应写作2023、2023-09、2023-09-27，或2023-09..2023-10这样的范围。</translation>
    </message>
    <message>
        <source>A section needs a name.</source>
        <translation>栏目必须有名称。</translation>
    </message>
    <message>
        <source>The picture is not in this library.</source>
        <translation>此稿库中没有这张图片。</translation>
    </message>
    <message>
        <source>The story this text is a version of is not in the library.</source>
        <translation>稿库中没有此稿所属的报道。</translation>
    </message>
    <message>
        <source>The article was never saved. Save it, then publish it.</source>
        <translation>稿件尚未保存过。先保存，再发布。</translation>
    </message>
    <message>
        <source>There is no such story in this library.</source>
        <translation>此稿库中没有这篇报道。</translation>
    </message>
    <message>
        <source>There is no version %1 in this library.</source>
        <translation>此稿库中没有编号为%1的版本。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refer to something that is gone.</source>
        <translation>
            <numerusform>有%n条记录指向已不存在的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The counts in the sidebar are wrong.</source>
        <translation>侧栏中的计数有误。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) cannot be found by search; rebuild the search index.</source>
        <translation>
            <numerusform>有%n篇稿件搜索不到；需重建搜索索引。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved version(s) cannot be read.</source>
        <translation>
            <numerusform>有%n个已存版本无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed. The library is unchanged; check it, then try another disk.</source>
        <translation>副本未通过校验，已删除。稿库未受影响；可先检查稿库，再换一个磁盘备份。</translation>
    </message>
    <message>
        <source>“%1” is there already and was not touched. Choose another name.</source>
        <translation>“%1”已存在，未作改动。可另取名称。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Nothing was written.</source>
        <translation>文件夹“%1”不存在。未写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” could not be written. The library is unchanged.</source>
        <translation>无法写入“%1”。稿库未受影响。</translation>
    </message>
    <message>
        <source>The library is in use by another program, which does not let go of it. Nothing was changed. Close the other program or try again in a moment.</source>
        <translation>稿库一直被另一程序占用。未作任何改动。可关闭该程序，或稍后重试。</translation>
    </message>
    <message>
        <source>The library file is damaged. It was not changed. Copy it to a safe place, then open a backup, or open it read only.</source>
        <translation>稿库文件已损坏，未作改动。先将其复制到安全的地方，再打开备份，或以只读方式打开。</translation>
    </message>
    <message>
        <source>You may not write to the library or its folder. Nothing was changed. Open it read only, or copy it to a folder of yours.</source>
        <translation>没有写入稿库或其所在文件夹的权限。未作任何改动。可改以只读方式打开，或将其复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>This is too large for the library. Nothing was changed.</source>
        <translation>内容过大，无法存入稿库。未作任何改动。</translation>
    </message>
    <message>
        <source>This is in the library already. Nothing was changed.</source>
        <translation>稿库中已有此内容。未作任何改动。</translation>
    </message>
    <message>
        <source>What this refers to is not in the library. Nothing was changed.</source>
        <translation>所指向的内容不在稿库中。未作任何改动。</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; this was not saved. Make room and save again, or save to another disk.</source>
        <translation>磁盘已满。此前保存的内容完好，这次的内容未能保存。可腾出空间后重新保存，或保存到其他磁盘。</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. What was saved before is safe; this was not saved. Try again, or save to another disk.</source>
        <translation>磁盘读写失败。此前保存的内容完好，这次的内容未能保存。可重试，或保存到其他磁盘。</translation>
    </message>
    <message>
        <source>“%1” is not a Redaksiya library. It was not changed. Choose another file, or a new name to make a new library.</source>
        <translation>“%1”不是Redaksiya稿库，未作改动。可另选文件，或输入新名称来新建稿库。</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask for the right to read it.</source>
        <translation>没有读取“%1”的权限。可申请读取权限。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Redaksiya. It was not changed. Update Redaksiya to open it.</source>
        <translation>“%1”由较新版本的Redaksiya创建，未作改动。升级Redaksiya后方可打开。</translation>
    </message>
    <message>
        <source>“%1” was not closed properly, and its folder does not let it be mended. Copy the file together with “%1-wal” to a folder of yours and open it there.</source>
        <translation>“%1”上次未正常关闭，所在文件夹又不可写，无法修复。可将该文件连同“%1-wal”一起复制到自己的文件夹，在那里打开。</translation>
    </message>
    <message>
        <source>There is no folder “%1”, so no library was made there.</source>
        <translation>文件夹“%1”不存在，未创建稿库。</translation>
    </message>
    <message>
        <source>The library “%1” could not be made.</source>
        <translation>无法创建稿库“%1”。</translation>
    </message>
    <message>
        <source>There is no library “%1”.</source>
        <translation>稿库“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” was made by an older Redaksiya and must be brought up to date first. Open it once for writing (a backup is made before).</source>
        <translation>“%1”由旧版Redaksiya创建，须先升级。以可写方式打开一次即可（升级前会先备份）。</translation>
    </message>
    <message>
        <source>You may not write to “%1”. Open it read only, or copy it to a folder of yours.</source>
        <translation>没有写入“%1”的权限。可改以只读方式打开，或将其复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>there is no section “%1”.</source>
        <translation>没有名为“%1”的栏目。</translation>
    </message>
    <message>
        <source>there is no status “%1”.</source>
        <translation>没有名为“%1”的状态。</translation>
    </message>
    <message>
        <source>There is no word to look for. Write at least one letter or digit.</source>
        <translation>没有可供搜索的词。至少输入一个文字或数字。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
</context>
<context>
    <name>rd::StoryFolder</name>
    <message>
        <source>“%1” does not describe a story, or none of its language versions (az.md, ru.md …) stands beside it. Nothing was imported from its folder.</source>
        <translation>“%1”不是报道的说明文件，或者旁边没有任何语种版本（az.md、ru.md…）。未从其文件夹导入任何内容。</translation>
    </message>
</context>
<context>
    <name>rd::Task</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>rd::TextExporter</name>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
</context>
<context>
    <name>rd::Typeset</name>
    <message>
        <source>The PDF could not be finished. The article itself is safe; please try again, or export it to another format.</source>
        <translation>PDF未能完成。稿件本身未受影响；可重试，或导出为其他格式。</translation>
    </message>
    <message>
        <source>The PDF could not be made. The article itself is safe; please try again, or export it to another format.</source>
        <translation>无法生成PDF。稿件本身未受影响；可重试，或导出为其他格式。</translation>
    </message>
    <message>
        <source>There is no article to export.</source>
        <translation>没有可导出的稿件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1及另外%n篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Versions</name>
    <message>
        <source>This story already has a version in that language.</source>
        <translation>此报道已有该语种的版本。</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>记者</translation>
    </message>
</context>
<context>
    <name>rd::cli</name>
    <message>
        <source>A whole, verified copy of the library.</source>
        <translation>制作一份完整且经校验的稿库副本。</translation>
    </message>
    <message>
        <source>“backup” takes the file to write.</source>
        <translation>“backup”需要指定写入的文件。</translation>
    </message>
    <message>
        <source>Looks the library over; can make the search index anew.</source>
        <translation>检查稿库；也可重建搜索索引。</translation>
    </message>
    <message>
        <source>Make the search index anew.</source>
        <translation>重建搜索索引。</translation>
    </message>
    <message numerus="yes">
        <source>The library is whole: %n article(s) checked.</source>
        <translation>
            <numerusform>稿库完好：已检查%n篇稿件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The language of each file.</source>
        <translation>识别每个文件的语言。</translation>
    </message>
    <message>
        <source>“detect” needs a file.</source>
        <translation>“detect”需要指定文件。</translation>
    </message>
    <message>
        <source>Writes articles as files and prints their paths.</source>
        <translation>将稿件写成文件，并列出路径。</translation>
    </message>
    <message>
        <source>All articles a search finds, instead of ids.</source>
        <translation>导出搜索到的全部稿件，不必给出编号。</translation>
    </message>
    <message>
        <source>The format; see “redaksiya-cli formats”.</source>
        <translation>格式；参见“redaksiya-cli formats”。</translation>
    </message>
    <message>
        <source>The folder, or for one article the file (here).</source>
        <translation>文件夹；只有一篇时也可以是文件（默认为当前文件夹）。</translation>
    </message>
    <message>
        <source>Replace files that are there already.</source>
        <translation>替换已有文件。</translation>
    </message>
    <message>
        <source>Nothing was found, so nothing was written.</source>
        <translation>没有找到稿件，未写入任何内容。</translation>
    </message>
    <message>
        <source>“export” takes either ids or --query.</source>
        <translation>“export”需要稿件编号或--query，二者取一。</translation>
    </message>
    <message>
        <source>“export” needs --format.</source>
        <translation>“export”需要--format。</translation>
    </message>
    <message>
        <source>The formats import and export know.</source>
        <translation>列出可导入和导出的格式。</translation>
    </message>
    <message>
        <source>Brings files or folders in, as drafts unless told.</source>
        <translation>导入文件或文件夹；未指定状态时为草稿。</translation>
    </message>
    <message>
        <source>The format, instead of looking at the file.</source>
        <translation>指定格式，不再根据文件判断。</translation>
    </message>
    <message>
        <source>The language, instead of detecting it.</source>
        <translation>指定语言，不再自动识别。</translation>
    </message>
    <message>
        <source>The zone of times without one (Asia/Baku).</source>
        <translation>时间未注明时区时，按此时区处理（默认Asia/Baku）。</translation>
    </message>
    <message>
        <source>The status they get (draft).</source>
        <translation>导入后的状态（默认draft）。</translation>
    </message>
    <message>
        <source>Put them into the archive.</source>
        <translation>放入存档。</translation>
    </message>
    <message>
        <source>There is no import format “%1”; see “redaksiya-cli formats”.</source>
        <translation>没有名为“%1”的导入格式；参见“redaksiya-cli formats”。</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>没有名为“%1”的状态。</translation>
    </message>
    <message>
        <source>%1: left out “%2”</source>
        <translation>%1：已略去“%2”</translation>
    </message>
    <message>
        <source>“import” needs a file or a folder.</source>
        <translation>“import”需要指定文件或文件夹。</translation>
    </message>
    <message>
        <source>The articles, newest first.</source>
        <translation>列出稿件，最新的在前。</translation>
    </message>
    <message>
        <source>“list” takes no arguments; to find words, use “search”.</source>
        <translation>“list”不带参数；查找词语用“search”。</translation>
    </message>
    <message>
        <source>An article&apos;s history, newest first.</source>
        <translation>列出一篇稿件的历史版本，最新的在前。</translation>
    </message>
    <message>
        <source>“revisions” takes one article&apos;s id.</source>
        <translation>“revisions”需要一个稿件编号。</translation>
    </message>
    <message>
        <source>Finds articles; the query language of the window.</source>
        <translation>查找稿件；搜索语法与窗口相同。</translation>
    </message>
    <message>
        <source>“search” needs something to look for.</source>
        <translation>“search”需要查找的内容。</translation>
    </message>
    <message>
        <source>One article, whole.</source>
        <translation>显示一篇稿件的全文。</translation>
    </message>
    <message>
        <source>json, text, html or markdown (text).</source>
        <translation>json、text、html或markdown（默认text）。</translation>
    </message>
    <message>
        <source>“show” takes one article&apos;s id.</source>
        <translation>“show”需要一个稿件编号。</translation>
    </message>
    <message>
        <source>“show” knows the formats %1.</source>
        <translation>“show”支持的格式：%1。</translation>
    </message>
    <message>
        <source>What the library holds.</source>
        <translation>统计稿库内容。</translation>
    </message>
    <message>
        <source>See “redaksiya-cli --help”.</source>
        <translation>参见“redaksiya-cli --help”。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2023-09-27 or 2023-09-27T11:06.</source>
        <translation>“%1”不是日期。应写作2023-09-27或2023-09-27T11:06。</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>没有名为“%1”的栏目。</translation>
    </message>
    <message>
        <source>There is no status “%1”. There are: idea, draft, in_review, approved, published, withdrawn.</source>
        <translation>没有名为“%1”的状态。可用状态：idea、draft、in_review、approved、published、withdrawn。</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 up.</source>
        <translation>--limit须为1或更大的整数。</translation>
    </message>
    <message>
        <source>--after takes the cursor that an earlier answer gave as “next”.</source>
        <translation>--after须为之前结果中“next”给出的游标。</translation>
    </message>
    <message>
        <source>Only this section.</source>
        <translation>仅限此栏目。</translation>
    </message>
    <message>
        <source>Only this status.</source>
        <translation>仅限此状态。</translation>
    </message>
    <message>
        <source>Only this language.</source>
        <translation>仅限此语言。</translation>
    </message>
    <message>
        <source>Published (else created) from this day or time on.</source>
        <translation>从此日或此时起发布的（未发布的按创建时间算）。</translation>
    </message>
    <message>
        <source>Up to the end of this day, or before this time.</source>
        <translation>到此日结束为止，或在此时间之前。</translation>
    </message>
    <message>
        <source>At most so many (50).</source>
        <translation>最多列出多少条（默认50）。</translation>
    </message>
    <message>
        <source>The next page: the cursor of an earlier answer.</source>
        <translation>下一页：之前结果给出的游标。</translation>
    </message>
    <message>
        <source>More: --after %1</source>
        <translation>更多：--after %1</translation>
    </message>
    <message>
        <source>“%1” is not an article&apos;s id.</source>
        <translation>“%1”不是稿件编号。</translation>
    </message>
    <message>
        <source>Exit status: 0 done · 1 failed · 2 wrong usage · 3 not found · 4 bad input · 5 library cannot be used · 6 refused</source>
        <translation>退出状态：0=完成 · 1=失败 · 2=用法错误 · 3=未找到 · 4=输入有误 · 5=稿库无法使用 · 6=被拒绝</translation>
    </message>
    <message>
        <source>“redaksiya-cli COMMAND --help” tells a command&apos;s options.</source>
        <translation>各命令的选项见“redaksiya-cli COMMAND --help”。</translation>
    </message>
    <message>
        <source>The library: --library, else $REDAKSIYA_LIBRARY, else %1</source>
        <translation>稿库：依次取--library、$REDAKSIYA_LIBRARY、%1</translation>
    </message>
    <message>
        <source>The library to use.</source>
        <translation>要使用的稿库。</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>在标准输出写一个JSON文档。</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>显示版本号。</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>需要指定命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有名为“%1”的命令。</translation>
    </message>
    <message>
        <source>Copy what can be read of a damaged library into a new one.</source>
        <translation>把受损稿库中还能读出的内容复制到新稿库。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were copied.</source>
        <translation>
            <numerusform>已复制%n篇稿件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n article(s) could not be read.</source>
        <translation>
            <numerusform>有%n篇稿件的正文无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The new library is “%1”. The damaged one was not changed.</source>
        <translation>新稿库为“%1”。受损的稿库未作任何改动。</translation>
    </message>
</context>
<context>
    <name>rd::ui::Actions</name>
    <message>
        <source>New &amp;news item</source>
        <translation>新建消息(&amp;N)</translation>
    </message>
    <message>
        <source>New in&amp;terview</source>
        <translation>新建专访(&amp;V)</translation>
    </message>
    <message>
        <source>New from a &amp;copy</source>
        <translation>复制为新稿件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save a revision</source>
        <translation>保存版本(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>备份稿库(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>搜索稿库(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>阅读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>转到列表(&amp;L)</translation>
    </message>
    <message>
        <source>Li&amp;brary panel</source>
        <translation>稿库面板(&amp;B)</translation>
    </message>
    <message>
        <source>Meta&amp;data panel</source>
        <translation>稿件信息面板(&amp;M)</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>放大文字(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Move to the &amp;archive</source>
        <translation>移入存档(&amp;A)</translation>
    </message>
    <message>
        <source>Take out of the archi&amp;ve</source>
        <translation>移出存档(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Put back from the bin</source>
        <translation>从回收站放回(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About Redaksiya</source>
        <translation>关于Redaksiya(&amp;A)</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticleDelegate</name>
    <message>
        <source>No headline</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticleHeader</name>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Byline, place and date</source>
        <translation>署名、地点和日期</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticleListPanel</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Try fewer words, or search all articles.</source>
        <translation>可减少搜索词，或在全部稿件中搜索。</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>删除的稿件在此保留30天。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有稿件</translation>
    </message>
    <message>
        <source>No article is in “%1” now.</source>
        <translation>“%1”中目前没有稿件。</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>还没有稿件</translation>
    </message>
    <message>
        <source>Write the first one, or import what you have.</source>
        <translation>写第一篇，或导入已有的稿件。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>稿件</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticlePane</name>
    <message>
        <source>No article is open</source>
        <translation>没有打开的稿件</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one.</source>
        <translation>从列表中选择一篇，或新建一篇。</translation>
    </message>
    <message>
        <source>New news item</source>
        <translation>新建消息</translation>
    </message>
</context>
<context>
    <name>rd::ui::ArticleReader</name>
    <message>
        <source>Article</source>
        <translation>稿件</translation>
    </message>
</context>
<context>
    <name>rd::ui::Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>按Delete键移除</translation>
    </message>
</context>
<context>
    <name>rd::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
</context>
<context>
    <name>rd::ui::DateTimeField</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1：未设置</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>清除：%1</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A date and time in a narrow field, as QDateTimeEdit takes formats</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>rd::ui::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>rd::ui::EditorActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>二级小标题</translation>
    </message>
    <message>
        <source>Smallest heading</source>
        <translation>三级小标题</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>摘引</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔线</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>链接…</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>上标</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>下标</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>粘贴为纯文本</translation>
    </message>
    <message>
        <source>Description and credit…</source>
        <translation>图片描述和来源…</translation>
    </message>
    <message>
        <source>Insert a row above</source>
        <translation>在上方插入一行</translation>
    </message>
    <message>
        <source>Insert a row below</source>
        <translation>在下方插入一行</translation>
    </message>
    <message>
        <source>Insert a column before</source>
        <translation>在前面插入一列</translation>
    </message>
    <message>
        <source>Insert a column after</source>
        <translation>在后面插入一列</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>移除此列</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>移除表格</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在正文中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一处</translation>
    </message>
</context>
<context>
    <name>rd::ui::EditorPanel</name>
    <message>
        <source>Add a picture</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>新建说话人…</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>新建说话人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>稿件正文</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
</context>
<context>
    <name>rd::ui::EditorView</name>
    <message>
        <source>Choose who speaks</source>
        <translation>选择说话人</translation>
    </message>
</context>
<context>
    <name>rd::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Replace files that are there already</source>
        <translation>替换已有文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Writes %1</source>
        <translation>将写入%1</translation>
    </message>
    <message numerus="yes">
        <source>Writes %n file(s), one for each article.</source>
        <translation>
            <numerusform>将写入%n个文件，每篇稿件一个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::FigureDialog</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>写明图片内容，供看不到图片的读者了解</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>图片描述</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>图片来源</translation>
    </message>
</context>
<context>
    <name>rd::ui::FileCommands</name>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Laying out the sample newsroom</source>
        <translation>正在准备示例编辑部</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>已将%n个文件写入%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>备份稿库</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>已备份并通过校验：%1</translation>
    </message>
</context>
<context>
    <name>rd::ui::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>第%1处，共%2处</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>共%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在正文中查找</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
</context>
<context>
    <name>rd::ui::ImportDialog</name>
    <message>
        <source>All readable files (%1)</source>
        <translation>所有可读取的文件 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose files or folders, or drop them here.</source>
        <translation>选择文件或文件夹，也可拖放到此处。</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a f&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Put them into the &amp;archive</source>
        <translation>放入存档(&amp;A)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>Look at each file</source>
        <translation>按文件判断</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
</context>
<context>
    <name>rd::ui::ImportReportDialog</name>
    <message>
        <source>Left out: “%1”</source>
        <translation>已略去：“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>已导入%n篇稿件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>中途停止</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>rd::ui::InlineObjects</name>
    <message>
        <source>Made by a newer Redaksiya or too large to edit here; kept as it is</source>
        <translation>由较新版本的Redaksiya创建，或过大而无法在此编辑；原样保留</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>正在加载图片…</translation>
    </message>
    <message>
        <source>The picture is not in this library</source>
        <translation>此稿库中没有这张图片</translation>
    </message>
</context>
<context>
    <name>rd::ui::LibraryCommands</name>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the archive</source>
        <translation>
            <numerusform>已将%n篇稿件移入存档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the archive</source>
        <translation>
            <numerusform>已将%n篇稿件移出存档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>已将%n篇稿件移入回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) put back</source>
        <translation>
            <numerusform>已放回%n篇稿件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::LibrarySidebar</name>
    <message>
        <source>Library</source>
        <translation>稿库</translation>
    </message>
</context>
<context>
    <name>rd::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>移除链接</translation>
    </message>
</context>
<context>
    <name>rd::ui::ListWords</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1截稿</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>%1, out of date</source>
        <translation>%1，落后于原稿</translation>
    </message>
</context>
<context>
    <name>rd::ui::LibraryView</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>恢复较早版本</translation>
    </message>
    <message>
        <source>This is how the text stood in that revision. Save to keep it.</source>
        <translation>这是该版本当时的内容，保存后才会保留。</translation>
    </message>
    <message>
        <source>This library is open for reading only: what you change cannot be saved in it. You can still export.</source>
        <translation>此稿库以只读方式打开：改动无法存入。仍可导出。</translation>
    </message>
    <message>
        <source>Follow the &amp;desktop</source>
        <translation>跟随系统(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Interface language</source>
        <translation>界面语言(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>About Redaksiya</source>
        <translation>关于Redaksiya</translation>
    </message>
    <message>
        <source>&lt;b&gt;Redaksiya %1&lt;/b&gt;&lt;p&gt;A desktop newsroom: write, read, keep and publish.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Redaksiya %1&lt;/b&gt;&lt;p&gt;桌面上的编辑部：写稿、读稿、存稿、发稿。&lt;/p&gt;&lt;p&gt;自由软件，依照GNU通用公共许可证第3版或更新版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>稿件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>rd::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>rd::ui::MetadataForm</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Edit headline</source>
        <translation>修改标题</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Edit lede</source>
        <translation>修改导语</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Edit kicker</source>
        <translation>修改引题</translation>
    </message>
    <message>
        <source>Short headline</source>
        <translation>短标题</translation>
    </message>
    <message>
        <source>Edit short headline</source>
        <translation>修改短标题</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Byline and date</source>
        <translation>署名和日期</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>Edit dateline</source>
        <translation>修改电头</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划发布时间</translation>
    </message>
    <message>
        <source>Change planned time</source>
        <translation>更改计划发布时间</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Change published time</source>
        <translation>更改发布时间</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>解禁时间</translation>
    </message>
    <message>
        <source>Change embargo</source>
        <translation>更改解禁时间</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation>语种版本</translation>
    </message>
    <message>
        <source>Source and rights</source>
        <translation>来源和版权</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>修改来源</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>来源网址</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>发布网址</translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation>修改网址</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>Edit rights</source>
        <translation>修改版权</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作安排</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截稿时间</translation>
    </message>
    <message>
        <source>Change deadline</source>
        <translation>更改截稿时间</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Change urgency</source>
        <translation>更改紧急程度</translation>
    </message>
    <message>
        <source>Length, characters</source>
        <translation>目标字数</translation>
    </message>
    <message>
        <source>Length, words</source>
        <translation>目标字数</translation>
    </message>
    <message>
        <source>Change target length</source>
        <translation>更改目标字数</translation>
    </message>
    <message>
        <source>Editorial note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Edit editorial note</source>
        <translation>修改编辑备注</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史版本</translation>
    </message>
</context>
<context>
    <name>rd::ui::MetadataPanel</name>
    <message>
        <source>%1 of %2, long</source>
        <translation>%1/%2，偏长</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Edit keywords</source>
        <translation>修改关键词</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>更改栏目</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>更改语言</translation>
    </message>
    <message>
        <source>Edit byline</source>
        <translation>修改署名</translation>
    </message>
    <message>
        <source>Change genre</source>
        <translation>更改体裁</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>稿件信息</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>添加关键词</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>添加姓名</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>rd::ui::OpenArticle</name>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>rd::ui::PageWidget</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>rd::ui::PlacesModel</name>
    <message>
        <source>Library</source>
        <translation>稿库</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部稿件</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>我的草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审稿中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
</context>
<context>
    <name>rd::ui::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>rd::ui::ReaderLoader</name>
    <message>
        <source>The reader is not installed, so articles cannot be shown here. Everything else works. Install the package “redaksiya” again, or build the target “redaksiya_reader”.</source>
        <translation>阅读器未安装，此处无法显示稿件。其他功能不受影响。可重新安装软件包“redaksiya”，或构建目标“redaksiya_reader”。</translation>
    </message>
    <message>
        <source>The reader could not be started, so articles cannot be shown here. Everything else works. Qt WebEngine is probably missing: install “libqt6webenginewidgets6”.</source>
        <translation>阅读器无法启动，此处无法显示稿件。其他功能不受影响。可能缺少Qt WebEngine：安装“libqt6webenginewidgets6”即可。</translation>
    </message>
</context>
<context>
    <name>rd::ui::RevisionList</name>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n revisions</source>
        <translation>
            <numerusform>显示全部%n个版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::SpeakerList</name>
    <message>
        <source>Add speaker</source>
        <translation>添加说话人</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Edit speaker</source>
        <translation>修改说话人</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>移除说话人</translation>
    </message>
</context>
<context>
    <name>rd::ui::StartProblem</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>稿库无法打开</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>打开其他稿库…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>打开稿库</translation>
    </message>
    <message>
        <source>Libraries (*.redaksiya)</source>
        <translation>稿库 (*.redaksiya)</translation>
    </message>
</context>
<context>
    <name>rd::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>阅读约%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1已保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选：%1</translation>
    </message>
</context>
<context>
    <name>rd::ui::TopBar</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Read or edit</source>
        <translation>阅读或编辑</translation>
    </message>
    <message>
        <source>Search: words, &quot;phrase&quot;, section:, author:, date:</source>
        <translation>搜索：词语、&quot;短语&quot;、section:、author:、date:</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索稿库</translation>
    </message>
</context>
<context>
    <name>rd::ui::VersionList</name>
    <message>
        <source>source</source>
        <translation>原稿</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>落后于原稿</translation>
    </message>
    <message>
        <source>current</source>
        <translation>与原稿一致</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>添加语种版本</translation>
    </message>
</context>
</TS>
