<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>rd::ApprovalDocument</name>
    <message>
        <source>Nothing of what was chosen can be sent: it is empty, off the record, or no longer in the article.</source>
        <translation>所选内容均无法发送：为空、不供发表，或已不在稿件中。</translation>
    </message>
    <message>
        <source>There is no text in the file. Nothing was read from it.</source>
        <translation>文件中没有文字，未读取任何内容。</translation>
    </message>
    <message>
        <source>The file is too large to be an answer of an interviewee. Nothing was read from it.</source>
        <translation>文件过大，不像是受访者的回复，未读取任何内容。</translation>
    </message>
</context>
<context>
    <name>rd::Approvals</name>
    <message>
        <source>By e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>By messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
</context>
<context>
    <name>rd::Body</name>
    <message>
        <source>The text of this article is damaged and cannot be shown. Earlier revisions may still be whole.</source>
        <translation>稿件正文已损坏，无法显示。较早的版本可能仍然完好。</translation>
    </message>
</context>
<context>
    <name>rd::CmsCopy</name>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Short headline</source>
        <translation>短标题</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Text as HTML</source>
        <translation>正文（HTML）</translation>
    </message>
    <message>
        <source>Text without formatting</source>
        <translation>正文（纯文本）</translation>
    </message>
    <message>
        <source>Caption of picture %1</source>
        <translation>图片%1的说明</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>网址别名</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>编创人员</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>来源网址</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>版权</translation>
    </message>
</context>
<context>
    <name>rd::CsvExporter</name>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
</context>
<context>
    <name>rd::DocxExporter</name>
    <message>
        <source>Word document</source>
        <translation>Word文档</translation>
    </message>
</context>
<context>
    <name>rd::DocxText</name>
    <message>
        <source>The file is no Word document, or it is damaged. Nothing was read from it; ask for it to be saved again as .docx or as plain text.</source>
        <translation>该文件不是Word文档或已损坏，未读取任何内容。请对方重新保存为.docx或纯文本。</translation>
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
    <message>
        <source>articles</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>“%1” holds one article in a file. Choose HTML, PDF or CSV for one file of all.</source>
        <translation>“%1”每个文件只容一篇稿件。要合为一个文件，请选择HTML、PDF或CSV。</translation>
    </message>
</context>
<context>
    <name>rd::FieldNames</name>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Short headline</source>
        <translation>短标题</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>网址别名</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>编创人员</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划发布时间</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Published address</source>
        <translation>发布网址</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>来源网址</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Media topics</source>
        <translation>IPTC主题</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截稿时间</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Target length</source>
        <translation>目标字数</translation>
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
    <name>rd::ProfileStore</name>
    <message>
        <source>Your profile could not be kept in “%1”. It is in use until you quit. Is the disk full, or may you not write there?</source>
        <translation>无法将个人资料保存到“%1”。退出程序前仍然有效。磁盘已满，还是没有写入权限？</translation>
    </message>
</context>
<context>
    <name>rd::Queries</name>
    <message>
        <source>words of the headline</source>
        <translation>标题中的词</translation>
    </message>
    <message>
        <source>words of the lede</source>
        <translation>导语中的词</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>正文中的词</translation>
    </message>
    <message>
        <source>who wrote it or is credited</source>
        <translation>作者或其他署名人</translation>
    </message>
    <message>
        <source>a keyword</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>who asks or answers in an interview</source>
        <translation>访谈中的提问者或回答者</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>稿件来源</translation>
    </message>
    <message>
        <source>a section, in any language</source>
        <translation>栏目，任何语言均可</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>处于哪个阶段</translation>
    </message>
    <message>
        <source>the language it is written in</source>
        <translation>写作语言</translation>
    </message>
    <message>
        <source>when it was published: 2023-09, 2023..2024, &gt;2023, today</source>
        <translation>发布时间：2023-09、2023..2024、&gt;2023、今天</translation>
    </message>
    <message>
        <source>whose turn it is</source>
        <translation>轮到谁处理</translation>
    </message>
    <message>
        <source>what it contains</source>
        <translation>包含什么：图片、关键词、批注</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>属于什么：专访、存档、已更正</translation>
    </message>
    <message>
        <source>what somebody said, in answers and quotations</source>
        <translation>某人说过的话：回答与引语</translation>
    </message>
</context>
<context>
    <name>rd::QuoteCopy</name>
    <message>
        <source>The passage is no longer in the article. Select it again.</source>
        <translation>这段文字已不在稿件中。请重新选择。</translation>
    </message>
    <message>
        <source>Nothing was copied: the passage is empty, off the record, or only a suggestion.</source>
        <translation>未复制任何内容：所选文字为空、不供发表，或只是修改建议。</translation>
    </message>
</context>
<context>
    <name>rd::ReplaceAcross</name>
    <message>
        <source>The pattern “%1” takes too long: it can match in too many ways. Nothing was changed. Write it without one repetition inside another.</source>
        <translation>表达式“%1”耗时过长：可能的匹配方式太多。未作任何改动。请改写，避免重复中再套重复。</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>没有要查找的内容。</translation>
    </message>
    <message>
        <source>The pattern is wrong at character %1. Correct it there, or look for it as plain text.</source>
        <translation>表达式在第%1个字符处有误。请改正，或按普通文本查找。</translation>
    </message>
    <message>
        <source>has text that is not saved as a revision</source>
        <translation>有尚未存为版本的文字</translation>
    </message>
    <message>
        <source>was changed by somebody meanwhile</source>
        <translation>期间已被他人改动</translation>
    </message>
    <message>
        <source>is not in the library any more</source>
        <translation>已不在稿库中</translation>
    </message>
    <message>
        <source>Replaced: “%1” → “%2”</source>
        <translation>替换：“%1”→“%2”</translation>
    </message>
</context>
<context>
    <name>rd::StartTemplates</name>
    <message>
        <source>Short news</source>
        <translation>简讯</translation>
    </message>
    <message>
        <source>Announcement of an event</source>
        <translation>活动预告</translation>
    </message>
    <message>
        <source>Report from the scene</source>
        <translation>现场报道</translation>
    </message>
    <message>
        <source>Statement and reaction</source>
        <translation>声明与回应</translation>
    </message>
    <message>
        <source>Press conference</source>
        <translation>新闻发布会</translation>
    </message>
    <message>
        <source>Prepared interview</source>
        <translation>专访提纲</translation>
    </message>
    <message>
        <source>Obituary</source>
        <translation>讣告</translation>
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
        <source>There is no word to look for. Write at least one letter or digit.</source>
        <translation>没有可供搜索的词。至少输入一个文字或数字。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Choose at least one passage that is to be approved.</source>
        <translation>请至少选择一段要送受访者确认的文字。</translation>
    </message>
    <message>
        <source>This request is in the library already.</source>
        <translation>稿库中已有此请求。</translation>
    </message>
    <message>
        <source>Save the article first: what goes out for approval must be a saved version of it.</source>
        <translation>请先保存稿件：送受访者确认的必须是已保存的版本。</translation>
    </message>
    <message>
        <source>A chosen passage is not in the saved version. Save the article, then ask again.</source>
        <translation>所选文字不在已保存的版本中。请保存稿件后再送出。</translation>
    </message>
    <message>
        <source>This request for approval is not in the library.</source>
        <translation>稿库中没有此确认请求。</translation>
    </message>
    <message>
        <source>The answer is about passages that were not asked about.</source>
        <translation>回复涉及未送确认的文字。</translation>
    </message>
    <message>
        <source>This comment is not there any more.</source>
        <translation>此批注已不存在。</translation>
    </message>
    <message>
        <source>A comment needs words.</source>
        <translation>批注不能为空。</translation>
    </message>
    <message>
        <source>This comment belongs to another article.</source>
        <translation>此批注属于另一篇稿件。</translation>
    </message>
    <message>
        <source>Somebody moved the article on in between. Nothing was changed: look at where it stands now.</source>
        <translation>其间有人更改了稿件状态。未作任何改动：请查看稿件现在的状态。</translation>
    </message>
    <message>
        <source>There is no step from “%1” to “%2”.</source>
        <translation>不能从“%1”直接转到“%2”。</translation>
    </message>
    <message>
        <source>The article is in the archive or in the bin. Take it out, then move it on.</source>
        <translation>稿件在存档或回收站中。请先取出，再继续处理。</translation>
    </message>
    <message>
        <source>This step needs a note: %1</source>
        <translation>这一步需要填写说明：%1</translation>
    </message>
    <message>
        <source>There is no step that could be taken back.</source>
        <translation>没有可撤回的步骤。</translation>
    </message>
    <message>
        <source>The story package is damaged or was not made by Redaksiya. Nothing was changed. Ask for it once more.</source>
        <translation>报道包已损坏，或并非由Redaksiya生成。未作任何改动。请让对方重新发送。</translation>
    </message>
    <message>
        <source>The story package is larger than a story can be. Nothing was changed.</source>
        <translation>报道包超出允许的大小。未作任何改动。</translation>
    </message>
    <message>
        <source>This person is not in the library any more.</source>
        <translation>稿库中已没有此人。</translation>
    </message>
    <message>
        <source>This section is not in the library any more.</source>
        <translation>稿库中已没有此栏目。</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>人物必须有姓名。</translation>
    </message>
    <message>
        <source>This person is in the library already.</source>
        <translation>稿库中已有此人。</translation>
    </message>
    <message>
        <source>Somebody cannot be merged with themselves.</source>
        <translation>不能与自身合并。</translation>
    </message>
    <message>
        <source>A section cannot follow itself. Choose another one.</source>
        <translation>栏目不能由自身接替。请另选一个。</translation>
    </message>
    <message>
        <source>The search cannot be understood: there is a “)” at character %1 without its “(”.</source>
        <translation>无法理解搜索内容（第%1个字符）：“)”没有对应的“(”。</translation>
    </message>
    <message>
        <source>The search cannot be understood: at character %1 a word is missing, “OR” needs one on both sides.</source>
        <translation>无法理解搜索内容（第%1个字符）：“OR”两侧都要有词。</translation>
    </message>
    <message>
        <source>The search cannot be understood: nothing stands after the “not” at character %1.</source>
        <translation>无法理解搜索内容（第%1个字符）：表示排除的符号后没有内容。</translation>
    </message>
    <message>
        <source>The search cannot be understood: at character %1 there are too many brackets inside one another.</source>
        <translation>无法理解搜索内容（第%1个字符）：括号嵌套过多。</translation>
    </message>
    <message>
        <source>The search cannot be understood: the “(” at character %1 is not closed.</source>
        <translation>无法理解搜索内容（第%1个字符）：“(”没有对应的“)”。</translation>
    </message>
    <message>
        <source>The search cannot be understood: the quotation mark at character %1 is not closed.</source>
        <translation>无法理解搜索内容（第%1个字符）：引号没有闭合。</translation>
    </message>
    <message>
        <source>The search cannot be understood: at character %1 there is nothing to look for.</source>
        <translation>无法理解搜索内容（第%1个字符）：没有可搜索的词。</translation>
    </message>
    <message>
        <source>The search cannot be understood: nothing stands after the “:” of the field at character %1.</source>
        <translation>无法理解搜索内容（第%1个字符）：字段的“:”后没有内容。</translation>
    </message>
    <message>
        <source>The search cannot be understood: “%2” at character %1 is not a date. Write 2023, 2023-09, 2023-09-27 or a range such as 2023-09..2023-10.</source>
        <translation>无法理解搜索内容（第%1个字符）：“%2”不是日期。应写作2023、2023-09、2023-09-27，或2023-09..2023-10这样的范围。</translation>
    </message>
    <message>
        <source>The marks of texts that are not saved are wrong.</source>
        <translation>未保存文字的标记有误。</translation>
    </message>
    <message>
        <source>The search cannot be understood: there is no section “%2”, which stands at character %1.</source>
        <translation>无法理解搜索内容（第%1个字符）：没有名为“%2”的栏目。</translation>
    </message>
    <message>
        <source>The search cannot be understood: there is no status “%2”, which stands at character %1.</source>
        <translation>无法理解搜索内容（第%1个字符）：没有名为“%2”的状态。</translation>
    </message>
    <message>
        <source>Both sides went on writing “%1”. Nothing was changed: choose which text goes on.</source>
        <translation>双方都继续修改了“%1”。未作任何改动：请选择保留哪一份。</translation>
    </message>
    <message>
        <source>Not saved yet by the sender</source>
        <translation>对方尚未保存</translation>
    </message>
    <message>
        <source>A picture in the package is not what it says it is. Nothing was changed.</source>
        <translation>报道包中有一张图片与其标识不符。未作任何改动。</translation>
    </message>
    <message>
        <source>The package claims a saved version of another article. Nothing was changed.</source>
        <translation>报道包把另一篇稿件的已存版本当作自己的。未作任何改动。</translation>
    </message>
    <message>
        <source>The package claims a comment of another article. Nothing was changed.</source>
        <translation>报道包把另一篇稿件的批注当作自己的。未作任何改动。</translation>
    </message>
    <message>
        <source>The package claims an approval of another article. Nothing was changed.</source>
        <translation>报道包把另一篇稿件的受访者确认当作自己的。未作任何改动。</translation>
    </message>
    <message>
        <source>An article of the package belongs to another story here. Nothing was changed. Link the two first, then open the package again.</source>
        <translation>报道包中有一篇稿件在本稿库属于另一篇报道。未作任何改动。请先将两者关联，再重新打开报道包。</translation>
    </message>
    <message>
        <source>A text of the package cannot be kept as it is. Nothing was changed.</source>
        <translation>报道包中有一篇稿件无法原样保存。未作任何改动。</translation>
    </message>
    <message>
        <source>Written before the package came</source>
        <translation>收到报道包之前所写</translation>
    </message>
    <message>
        <source>Kept over what the package brought</source>
        <translation>保留本地文字，未采用报道包中的文字</translation>
    </message>
    <message>
        <source>A picture of “%1” is not in the package.</source>
        <translation>报道包中缺少“%1”的一张图片。</translation>
    </message>
    <message>
        <source>This template is not in the library any more.</source>
        <translation>稿库中已没有此模板。</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>模板必须有名称。</translation>
    </message>
    <message>
        <source>This dossier is not in the library any more.</source>
        <translation>稿库中已没有这个专题夹。</translation>
    </message>
    <message>
        <source>A dossier needs a name.</source>
        <translation>专题夹需要名称。</translation>
    </message>
    <message>
        <source>The order by headline is still being made. Try again in a moment.</source>
        <translation>标题排序仍在准备中，请稍后再试。</translation>
    </message>
    <message>
        <source>The search cannot be understood: there is no field “%2”, which stands at character %1. Put it into quotation marks to look for it as it stands.</source>
        <translation>无法理解搜索内容（第%1个字符）：没有名为“%2”的字段。若要按原样查找，请加引号。</translation>
    </message>
    <message>
        <source>The search cannot be understood: there is no field “%2”, which stands at character %1. Did you mean “%3:”?</source>
        <translation>无法理解搜索内容（第%1个字符）：没有名为“%2”的字段。是否想输入“%3:”？</translation>
    </message>
    <message>
        <source>The search cannot be understood: “%2” at character %1 is none of the things that can stand there: %3.</source>
        <translation>无法理解搜索内容（第%1个字符）：此处不能写“%2”。可以写：%3。</translation>
    </message>
    <message numerus="yes">
        <source>The search is too long: %n character(s). Look for a few words of the text instead.</source>
        <translation>
            <numerusform>搜索内容过长：共%n个字符。请改为搜索文中的几个词。</numerusform>
        </translation>
    </message>
    <message>
        <source>This saved search is not in the library any more.</source>
        <translation>稿库中已没有这个保存的搜索。</translation>
    </message>
    <message>
        <source>A saved search cannot be moved into itself.</source>
        <translation>不能将保存的搜索移入其自身。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>保存的搜索需要名称。</translation>
    </message>
    <message>
        <source>There are too many words to look for. Write a few that are rare, or a short phrase.</source>
        <translation>要搜索的词太多。请输入几个少见的词或一个短语。</translation>
    </message>
</context>
<context>
    <name>rd::StoryFile</name>
    <message>
        <source>The file is no story package. Nothing was taken from it.</source>
        <translation>该文件不是报道包，未从中读取任何内容。</translation>
    </message>
    <message>
        <source>The story package was made by a newer Redaksiya. Nothing was taken from it; bring this one up to date first.</source>
        <translation>报道包由更新版本的Redaksiya生成，未从中读取任何内容。请先升级本程序。</translation>
    </message>
    <message>
        <source>The story package is damaged. Nothing was taken from it; ask for it to be sent again.</source>
        <translation>报道包已损坏，未从中读取任何内容。请对方重新发送。</translation>
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
    <name>rd::Workflow</name>
    <message>
        <source>Start writing</source>
        <translation>开始写稿</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>What should the editor look at?</source>
        <translation>请编辑重点看哪里？</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>A word to the author, if there is one to say</source>
        <translation>给作者的话（可不填）</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish without review</source>
        <translation>免审发布</translation>
    </message>
    <message>
        <source>Why does nobody review it first?</source>
        <translation>为何不经审稿？</translation>
    </message>
    <message>
        <source>Publish update</source>
        <translation>发布更新</translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation>更新了什么？</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤稿</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>撤稿原因？</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>What is still to be done?</source>
        <translation>还需要改什么？</translation>
    </message>
    <message>
        <source>Back to the ideas</source>
        <translation>放回选题</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃选题</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <translation>放弃原因？</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新采写</translation>
    </message>
</context>
<context>
    <name>rd::ZipReader</name>
    <message>
        <source>The file is damaged, was cut off on its way, or is something else than its name says. Nothing was read from it; ask for it to be sent again.</source>
        <translation>文件已损坏、传输中断，或与文件名不符，未读取任何内容。请对方重新发送。</translation>
    </message>
    <message>
        <source>The file unpacks to more than Redaksiya accepts. Nothing was read from it.</source>
        <translation>文件解压后超出Redaksiya可接受的大小，未读取任何内容。</translation>
    </message>
    <message>
        <source>The part that unpacks files is not installed, so nothing was read. Install the package “redaksiya” again.</source>
        <translation>未安装解包组件，因此没有读取任何内容。请重新安装软件包“redaksiya”。</translation>
    </message>
</context>
<context>
    <name>rd::ZipWriter</name>
    <message>
        <source>The file could not be put together. Nothing was written.</source>
        <translation>无法生成文件，未写入任何内容。</translation>
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
    <message>
        <source>What changed between two revisions.</source>
        <translation>显示两个版本之间的改动。</translation>
    </message>
    <message>
        <source>“diff” takes an article&apos;s id and up to two revisions.</source>
        <translation>“diff”需要一个稿件编号和最多两个版本。</translation>
    </message>
    <message>
        <source>Story package, for another Redaksiya</source>
        <translation>报道包（供另一台Redaksiya使用）</translation>
    </message>
    <message>
        <source>Goes on from an earlier revision; the newer ones stay.</source>
        <translation>从较早的版本继续；较新的版本予以保留。</translation>
    </message>
    <message>
        <source>Kept before an earlier revision was restored</source>
        <translation>恢复较早版本之前所存</translation>
    </message>
    <message>
        <source>Restored revision %1</source>
        <translation>恢复了版本%1</translation>
    </message>
    <message>
        <source>“restore” takes an article&apos;s id and a revision.</source>
        <translation>“restore”需要一个稿件编号和一个版本。</translation>
    </message>
    <message>
        <source>“%1” is no revision; see “redaksiya-cli revisions”.</source>
        <translation>“%1”不是版本；参见“redaksiya-cli revisions”。</translation>
    </message>
    <message>
        <source>The article has no revision %1; see “redaksiya-cli revisions”.</source>
        <translation>此稿没有版本%1；参见“redaksiya-cli revisions”。</translation>
    </message>
    <message>
        <source>“%1” was edited here and there since. Nothing was taken in; say which text stands with --keep ours, theirs or both (the other one stays in the history).</source>
        <translation>“%1”在两边都被修改过，未接收任何内容。请用--keep ours、theirs或both指定保留哪一份（另一份保留在历史中）。</translation>
    </message>
    <message>
        <source>Of a text edited on both sides: ours, theirs or both. Without it a story package with such a text is refused (exit 4).</source>
        <translation>对两边都修改过的稿件：ours、theirs或both。不指定则拒绝含此类稿件的报道包（退出码4）。</translation>
    </message>
    <message>
        <source>“--keep” takes ours, theirs or both, not “%1”.</source>
        <translation>“--keep”只接受ours、theirs或both，不接受“%1”。</translation>
    </message>
    <message>
        <source>One file of all of them, with a page of contents (html, pdf).</source>
        <translation>合为一个文件，附目录（html、pdf）。</translation>
    </message>
    <message>
        <source>Shows what replacing would do in many articles; with --apply does it.</source>
        <translation>显示在多篇稿件中替换的结果；加--apply则执行。</translation>
    </message>
    <message>
        <source>In all articles a search finds.</source>
        <translation>在搜索找到的所有稿件中。</translation>
    </message>
    <message>
        <source>Replace; each article gets a revision.</source>
        <translation>执行替换；每篇稿件新增一个版本。</translation>
    </message>
    <message>
        <source>Whole words only.</source>
        <translation>仅全字匹配。</translation>
    </message>
    <message>
        <source>Capitals do not count.</source>
        <translation>不区分大小写。</translation>
    </message>
    <message>
        <source>Letters as a search compares them (ə is e, ё is е).</source>
        <translation>字母比较与搜索相同（ə 同e，ё 同 е）。</translation>
    </message>
    <message>
        <source>FIND is a regular expression; \1 in WITH is a group.</source>
        <translation>FIND为正则表达式；WITH中的 \1表示分组。</translation>
    </message>
    <message>
        <source>Who signs the revisions.</source>
        <translation>版本署名人。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s); nothing was changed. Add --apply to replace them.</source>
        <translation>
            <numerusform>%n处；未作改动。加--apply执行替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>“replace” takes what to find, what to put there, and --query.</source>
        <translation>“replace”需要查找内容、替换内容和--query。</translation>
    </message>
    <message>
        <source>The saved searches with their queries and counts.</source>
        <translation>保存的搜索及其查询与计数。</translation>
    </message>
    <message>
        <source>“saved” takes no arguments.</source>
        <translation>“saved”不带参数。</translation>
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
    <message>
        <source>&amp;Quick note…</source>
        <translation>随手记(&amp;K)…</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>存为模板(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Read and edit, &amp;split</source>
        <translation>阅读与编辑并排(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>看板(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>下一个标签页(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep the tab</source>
        <translation>保留标签页(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>关闭标签页(&amp;L)</translation>
    </message>
    <message>
        <source>Close the &amp;other tabs</source>
        <translation>关闭其他标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;open the closed tab</source>
        <translation>重新打开已关闭的标签页(&amp;O)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Move the tab to a new window</source>
        <translation>将标签页移到新窗口(&amp;M)</translation>
    </message>
    <message>
        <source>Close the win&amp;dow</source>
        <translation>关闭窗口(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;History of the text…</source>
        <translation>正文历史(&amp;T)…</translation>
    </message>
    <message>
        <source>Change &amp;log of the article…</source>
        <translation>本稿动态(&amp;L)…</translation>
    </message>
    <message>
        <source>Change &amp;log…</source>
        <translation>编辑动态(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>人物(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Sections…</source>
        <translation>栏目(&amp;S)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>窗口导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Build a search…</source>
        <translation>编写搜索条件(&amp;B)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the search…</source>
        <translation>保存搜索(&amp;V)…</translation>
    </message>
    <message>
        <source>Recent searc&amp;hes</source>
        <translation>最近的搜索(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Export what was found…</source>
        <translation>导出搜索结果(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Find and replace in articles…</source>
        <translation>在稿件中查找替换(&amp;F)…</translation>
    </message>
    <message>
        <source>Add to a d&amp;ossier…</source>
        <translation>加入专题夹(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>rd::ui::ActivityPanel</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任何日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30天</translation>
    </message>
    <message>
        <source>What happened to this article</source>
        <translation>本稿动态</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>暂无动态</translation>
    </message>
    <message>
        <source>Steps, saves and hand-overs are noted here.</source>
        <translation>流程步骤、保存和转交都会记在这里。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>rd::ui::ActivityWords</name>
    <message>
        <source>begun</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>step taken</source>
        <translation>流程推进</translation>
    </message>
    <message>
        <source>step taken back</source>
        <translation>撤回上一步</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>moved to the archive</source>
        <translation>移入存档</translation>
    </message>
    <message>
        <source>taken out of the archive</source>
        <translation>移出存档</translation>
    </message>
    <message>
        <source>moved to the bin</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>put back from the bin</source>
        <translation>从回收站放回</translation>
    </message>
    <message>
        <source>linked as a language version</source>
        <translation>关联为语种版本</translation>
    </message>
    <message>
        <source>taken out of its story</source>
        <translation>移出所属报道</translation>
    </message>
    <message>
        <source>embargo set</source>
        <translation>设置解禁时间</translation>
    </message>
    <message>
        <source>embargo lifted</source>
        <translation>取消解禁时间</translation>
    </message>
    <message>
        <source>sent for approval</source>
        <translation>送受访者确认</translation>
    </message>
    <message>
        <source>approved by the interviewee</source>
        <translation>受访者已确认</translation>
    </message>
    <message>
        <source>refused by the interviewee</source>
        <translation>受访者不同意</translation>
    </message>
    <message>
        <source>story sent out</source>
        <translation>报道已发出</translation>
    </message>
    <message>
        <source>story taken in</source>
        <translation>报道已接收</translation>
    </message>
    <message>
        <source>persons merged</source>
        <translation>合并人物</translation>
    </message>
    <message>
        <source>section removed</source>
        <translation>移除栏目</translation>
    </message>
    <message>
        <source>step taken back, again in “%1”</source>
        <translation>撤回上一步，回到“%1”</translation>
    </message>
    <message>
        <source>nobody’s turn now</source>
        <translation>现无人负责</translation>
    </message>
    <message>
        <source>handed over to %1</source>
        <translation>转交给%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>流程步骤</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写稿</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>受访者确认</translation>
    </message>
    <message>
        <source>Story packages</source>
        <translation>报道包</translation>
    </message>
    <message>
        <source>Archive and bin</source>
        <translation>存档与回收站</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>rd::ui::AnswerDialog</name>
    <message>
        <source>Read it &amp;in</source>
        <translation>导入(&amp;R)</translation>
    </message>
    <message>
        <source>They &amp;agreed to it as it was sent</source>
        <translation>对方同意原文(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>采纳(&amp;T)</translation>
    </message>
    <message>
        <source>Read an answer in</source>
        <translation>导入回复</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>回复哪次送出的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n段</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>File: a Word document or a text</source>
        <translation>文件：Word文档或文本</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Or paste here what they wrote</source>
        <translation>或把对方的文字粘贴到这里</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>回复人</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>回复方式</translation>
    </message>
    <message>
        <source>Answers (%1)</source>
        <translation>回复 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Everything came back as it was sent</source>
        <translation>全部原样返回</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) came back otherwise</source>
        <translation>
            <numerusform>有%n段返回时有改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Written besides (it is not taken into the text by itself):</source>
        <translation>另外写的内容（不会自动并入正文）：</translation>
    </message>
    <message>
        <source>Written besides</source>
        <translation>另外写的内容</translation>
    </message>
</context>
<context>
    <name>rd::ui::AnswerRow</name>
    <message>
        <source>This paragraph is no longer in the article.</source>
        <translation>稿件中已没有这一段。</translation>
    </message>
    <message>
        <source>It was changed here since it was sent.</source>
        <translation>送出之后，这里改过。</translation>
    </message>
    <message>
        <source>Whose wording goes on</source>
        <translation>采用谁的文字</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>从正文删去</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>用对方的</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>用我们的</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>对方的回复</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>They refuse</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未回复</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>与送出时相同</translation>
    </message>
    <message>
        <source>changed by them</source>
        <translation>对方有改动</translation>
    </message>
    <message>
        <source>not in what came back</source>
        <translation>返回的文字中没有</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>删去：%1</translation>
    </message>
    <message>
        <source>inserted: %1</source>
        <translation>加入：%1</translation>
    </message>
</context>
<context>
    <name>rd::ui::AppearancePage</name>
    <message>
        <source>Language of the interface</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Menus, panels and help. The language of an article is its own.</source>
        <translation>菜单、面板和帮助的语言。稿件的语言另行设定。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>每行长度</translation>
    </message>
    <message>
        <source>60 to 75 characters are read most easily.</source>
        <translation>每行60至75个字符最易阅读。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source> characters</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it for a moment. The size of menus follows the desktop.</source>
        <translation>Ctrl++ 和 Ctrl+- 可临时调整。菜单大小随系统设置。</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>rd::ui::ApprovalCommands</name>
    <message>
        <source>There is no answer in the text that could be sent for approval.</source>
        <translation>正文中没有可送受访者确认的回答。</translation>
    </message>
    <message>
        <source>Sent for approval to %1</source>
        <translation>已送%1确认</translation>
    </message>
    <message>
        <source>Writing the answers</source>
        <translation>正在写出回答</translation>
    </message>
    <message>
        <source>The answers are copied. Paste them into the message to %1.</source>
        <translation>回答已复制，请粘贴到发给%1的消息中。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Nothing of this article was sent for approval yet.</source>
        <translation>这篇稿件还没有内容送受访者确认。</translation>
    </message>
    <message>
        <source>Reading the answer</source>
        <translation>正在读取回复</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The answer of %1 is recorded.</source>
        <translation>%1的回复已记录。</translation>
    </message>
    <message>
        <source>Suggestions of %1 (%2)</source>
        <translation>修改建议：%1（%2）</translation>
    </message>
    <message>
        <source>The answer of %1 is recorded. Their wording stands in the text as suggestions.</source>
        <translation>已记录%1的回复。对方的措辞已作为修改建议列入正文。</translation>
    </message>
</context>
<context>
    <name>rd::ui::ApprovalPanel</name>
    <message numerus="yes">
        <source>%n passage(s) off the record</source>
        <translation>
            <numerusform>%n处不供发表</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>受访者确认</translation>
    </message>
    <message>
        <source>%1 of %2 answers approved</source>
        <translation>%2个回答中已确认%1个</translation>
    </message>
    <message>
        <source>Answers and how they stand</source>
        <translation>各回答的状态</translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation>没有需要确认的内容</translation>
    </message>
    <message>
        <source>The answers of an interview stand here, each with its yes.</source>
        <translation>专访中的每个回答及其确认情况会列在这里。</translation>
    </message>
    <message>
        <source>&amp;Send for approval…</source>
        <translation>送受访者确认(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Read an answer in…</source>
        <translation>导入回复(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>rd::ui::ApprovalWords</name>
    <message>
        <source>not sent</source>
        <translation>未送出</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>等待回复</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>changed since approval</source>
        <translation>确认后有改动</translation>
    </message>
    <message>
        <source>suggestions wait for a decision</source>
        <translation>有修改建议待定</translation>
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
        <source>Articles</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>Nothing is left to do here</source>
        <translation>这里没有待办稿件</translation>
    </message>
    <message>
        <source>What is handed to you and what you begin stands here.</source>
        <translation>别人转交的和自己开始的稿件会列在这里。</translation>
    </message>
    <message>
        <source>What has its deadline today, or has missed it, stands here.</source>
        <translation>今天截稿和已超时的稿件会列在这里。</translation>
    </message>
    <message>
        <source>What others hand over to you stands here.</source>
        <translation>同事转交来的稿件会列在这里。</translation>
    </message>
    <message>
        <source>What is published and was changed since stands here until it is updated.</source>
        <translation>发布后又有改动、尚未发布更新的稿件会列在这里。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 · sorting, %2 to go</source>
        <translation>%1 · 正在排序，剩余%2</translation>
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
    <name>rd::ui::ArticleTabs</name>
    <message>
        <source>Without a headline</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>rd::ui::AskApprovalDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>送受访者确认</translation>
    </message>
    <message>
        <source>Whose yes it is</source>
        <translation>由谁确认</translation>
    </message>
    <message>
        <source>Answers that go out</source>
        <translation>送出的回答</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>送出方式</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>送出形式</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word文档</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Left out, off the record: %1</source>
        <translation>不送出，不供发表：%1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Say who is asked.</source>
        <translation>请写明由谁确认。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) go out, as they stand now. What is off the record stays here.</source>
        <translation>
            <numerusform>将按现有文字送出%n个回答，不供发表的内容不会送出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::AssignPanel</name>
    <message>
        <source>Whose turn is it?</source>
        <translation>由谁负责？</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>我来处理</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>rd::ui::BoardModel</name>
    <message>
        <source>No headline</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>rd::ui::BoardView</name>
    <message>
        <source>The step is taken back.</source>
        <translation>已撤回上一步。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>There is no step after “%1”.</source>
        <translation>“%1”之后没有下一步。</translation>
    </message>
    <message>
        <source>There is no step back from “%1”.</source>
        <translation>“%1”不能退回上一步。</translation>
    </message>
    <message>
        <source>A card goes from “%1” to %2 only.</source>
        <translation>“%1”中的卡片只能移到：%2。</translation>
    </message>
    <message>
        <source>The card has moved meanwhile.</source>
        <translation>卡片已被他人移动。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>只看我的</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7天</translation>
    </message>
    <message>
        <source>Published and withdrawn since</source>
        <translation>已发布和已撤稿的时间范围</translation>
    </message>
    <message>
        <source>How far back “published” and “withdrawn” go</source>
        <translation>“已发布”和“已撤稿”显示多长时间内的稿件</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>全部栏目</translation>
    </message>
</context>
<context>
    <name>rd::ui::BuilderRow</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意文字</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>是或不是</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>删除该行</translation>
    </message>
</context>
<context>
    <name>rd::ui::BulkBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>第%1处，共%2处</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选%n篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed together with others</source>
        <translation>与其他稿件一并更改</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>已更改%n篇稿件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not take that step and stayed as they are</source>
        <translation>
            <numerusform>%n篇无法执行此步骤，保持原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped before %n more</source>
        <translation>
            <numerusform>已停止，还有%n篇未处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n article(s) are still changed</source>
        <translation>
            <numerusform>已停止；仍有%n篇稿件处于更改状态</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is taken back</source>
        <translation>更改已撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n moved on since and stayed as they are</source>
        <translation>
            <numerusform>%n篇此后已有变动，保持原样</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the selected articles</source>
        <translation>更改所选稿件</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>rd::ui::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n article(s)</source>
        <translation>
            <numerusform>更改%n篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>无栏目</translation>
    </message>
    <message>
        <source>Why, for the history of each article</source>
        <translation>原因，将写入每篇稿件的历史</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>栏目(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add keywords</source>
        <translation>添加关键词(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove keywords</source>
        <translation>移除关键词(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation>添加关键词</translation>
    </message>
    <message>
        <source>Remove keywords</source>
        <translation>移除关键词</translation>
    </message>
    <message>
        <source>This status needs a note.</source>
        <translation>此状态需要备注。</translation>
    </message>
    <message>
        <source>Articles from which no step leads there stay as they are; you will hear how many.</source>
        <translation>无法进入该状态的稿件保持原样，稍后会告知数量。</translation>
    </message>
    <message>
        <source>Each changed article gets a saved version. Undo takes all of it back.</source>
        <translation>每篇更改的稿件都会保存一个版本。“撤销”可全部恢复。</translation>
    </message>
</context>
<context>
    <name>rd::ui::BulkRun</name>
    <message>
        <source>Bulk change taken back</source>
        <translation>批量更改已撤销</translation>
    </message>
</context>
<context>
    <name>rd::ui::ChangedDialog</name>
    <message>
        <source>&amp;Publish update</source>
        <translation>发布更新(&amp;P)</translation>
    </message>
    <message>
        <source>Changed since published</source>
        <translation>发布后有改动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>This article has not been published yet.</source>
        <translation>此稿尚未发布。</translation>
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
    <name>rd::ui::CmsCopier</name>
    <message>
        <source>Copied: %1. Too many for the field: %2.</source>
        <translation>已复制：%1，超出该栏上限：%2。</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>已复制：%1。</translation>
    </message>
    <message>
        <source>Nothing was copied: that field is empty.</source>
        <translation>未复制：该栏为空。</translation>
    </message>
    <message>
        <source>Everything is copied.</source>
        <translation>全部已复制。</translation>
    </message>
    <message>
        <source>That is not the address of a page. It begins with https:// — copy it from the browser’s address line.</source>
        <translation>这不是网页地址。网址以https://开头，请从浏览器地址栏复制。</translation>
    </message>
    <message>
        <source>Published address</source>
        <translation>发布网址</translation>
    </message>
</context>
<context>
    <name>rd::ui::CmsPage</name>
    <message>
        <source>Headline, characters at most</source>
        <translation>标题，最多字数</translation>
    </message>
    <message>
        <source>Short headline, characters at most</source>
        <translation>短标题，最多字数</translation>
    </message>
    <message>
        <source>Lede, characters at most</source>
        <translation>导语，最多字数</translation>
    </message>
    <message>
        <source>Caption, characters at most</source>
        <translation>图片说明，最多字数</translation>
    </message>
    <message>
        <source>Keywords, at most</source>
        <translation>关键词，最多个数</translation>
    </message>
    <message>
        <source>CMS fields</source>
        <translation>CMS字段</translation>
    </message>
    <message>
        <source>How much the fields of your site take. “Copy for the CMS” warns before a text is cut off there; it never shortens anything by itself.</source>
        <translation>网站各栏能容纳多少文字。“复制到CMS”会在文字被截断之前提醒，但绝不自行删减。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>rd::ui::CmsPanel</name>
    <message>
        <source>Copy for the CMS</source>
        <translation>复制到CMS</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>%1 of %2 copied</source>
        <translation>已复制%1/%2</translation>
    </message>
    <message>
        <source>The address stands with the article now.</source>
        <translation>网址已写入稿件。</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>没有打开的稿件</translation>
    </message>
    <message>
        <source>Open one, and its fields stand here, each with a key.</source>
        <translation>打开一篇稿件，各栏会列在这里，每栏一个按键。</translation>
    </message>
    <message>
        <source>Copy &amp;next</source>
        <translation>复制下一栏(&amp;N)</translation>
    </message>
    <message>
        <source>Enter copies the next field that is not copied yet</source>
        <translation>按Enter复制下一个尚未复制的栏</translation>
    </message>
    <message>
        <source>Stay on &amp;top</source>
        <translation>置顶(&amp;T)</translation>
    </message>
    <message>
        <source>Done. Paste the address of the published page here:</source>
        <translation>完成。请粘贴发布页面的网址：</translation>
    </message>
    <message>
        <source>Address of the published page</source>
        <translation>发布页面的网址</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>保存网址</translation>
    </message>
</context>
<context>
    <name>rd::ui::CmsRow</name>
    <message>
        <source>Press %1 to copy it</source>
        <translation>按%1复制</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>%1 / %2 · %3 too many</source>
        <translation>%1 / %2 · 超出%3</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>copied %1</source>
        <translation>%1已复制</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>%1之后有改动</translation>
    </message>
</context>
<context>
    <name>rd::ui::CollectionCommands</name>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>已保存为“%1”</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>新建专题夹…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added to the dossier</source>
        <translation>
            <numerusform>已将%n篇稿件加入专题夹</numerusform>
        </translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>新建专题夹</translation>
    </message>
    <message>
        <source>The dossier “%1” is in the sidebar</source>
        <translation>专题夹“%1”已加入侧栏</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Renamed to “%1”</source>
        <translation>已更名为“%1”</translation>
    </message>
    <message>
        <source>The saved search “%1” was deleted</source>
        <translation>已删除保存的搜索“%1”</translation>
    </message>
    <message>
        <source>The dossier “%1” was deleted; its articles stay</source>
        <translation>已删除专题夹“%1”；其中稿件仍保留</translation>
    </message>
    <message>
        <source>&amp;Open the dossier…</source>
        <translation>打开专题夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Put &amp;into the search above</source>
        <translation>放入上方的搜索(&amp;I)</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>移出(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>新建专题夹(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>rd::ui::ColourRow</name>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫红色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>自定…</translation>
    </message>
    <message>
        <source>A colour of one&apos;s own</source>
        <translation>自定颜色</translation>
    </message>
</context>
<context>
    <name>rd::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do, open or set?</source>
        <translation>想做什么、打开什么或设置什么？</translation>
    </message>
    <message>
        <source>Find an action, article, section or setting</source>
        <translation>查找命令、稿件、栏目或设置</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>&gt; actions   @ sections   # settings</source>
        <translation>&gt; 命令   @ 栏目   # 设置</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>没有名为“%1”的内容。</translation>
    </message>
    <message>
        <source>Press Enter to look for it in the texts of all articles.</source>
        <translation>按Enter可在所有稿件的正文中搜索。</translation>
    </message>
    <message>
        <source>Try another word, or a shorter piece of it.</source>
        <translation>请换一个词，或只输入词的一部分。</translation>
    </message>
</context>
<context>
    <name>rd::ui::Comparison</name>
    <message>
        <source>moved, was paragraph %1</source>
        <translation>已移动，原为第%1段</translation>
    </message>
    <message>
        <source>was said by %1</source>
        <translation>原说话人：%1</translation>
    </message>
    <message>
        <source>another kind of paragraph</source>
        <translation>段落类型已变</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>图片已更换</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>rd::ui::ConflictDialog</name>
    <message>
        <source>Two versions of one text</source>
        <translation>同一稿件的两份文字</translation>
    </message>
    <message>
        <source>Both of you went on writing from the same state. Whatever you choose, the other text stays in the history.</source>
        <translation>双方从同一版本继续编写。无论如何选择，另一份文字都会保留在历史版本中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;K)</translation>
    </message>
    <message>
        <source>Keep &amp;ours</source>
        <translation>保留我方(&amp;O)</translation>
    </message>
    <message>
        <source>The text on the left stays</source>
        <translation>保留左侧文字</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>采用对方(&amp;T)</translation>
    </message>
    <message>
        <source>The text on the right replaces it</source>
        <translation>由右侧文字替换</translation>
    </message>
    <message>
        <source>Keep bot&amp;h</source>
        <translation>两者都保留(&amp;H)</translation>
    </message>
    <message>
        <source>The text on the right becomes an article of its own</source>
        <translation>右侧文字另成一篇稿件</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>rd::ui::Countdown</name>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小时%2分钟</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>%n天后截稿</numerusform>
        </translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>%1后截稿</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>到截稿时间</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>已超时%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>已超时%1</translation>
    </message>
    <message numerus="yes">
        <source>embargo: %n day(s) left</source>
        <translation>
            <numerusform>距解禁还有%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>embargo: %1 left</source>
        <translation>距解禁还有%1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1截稿</translation>
    </message>
    <message>
        <source>urgency %1</source>
        <translation>紧急程度%1</translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>%1解禁</translation>
    </message>
    <message>
        <source>changed since published</source>
        <translation>发布后有改动</translation>
    </message>
</context>
<context>
    <name>rd::ui::CreditRows</name>
    <message>
        <source>Photographer</source>
        <translation>摄影</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Videographer</source>
        <translation>摄像</translation>
    </message>
    <message>
        <source>Illustrator</source>
        <translation>插画</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>协助</translation>
    </message>
    <message>
        <source>Fact-checker</source>
        <translation>事实核查</translation>
    </message>
    <message>
        <source>Proofreader</source>
        <translation>校对</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>监制</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>未注明分工</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>其他分工</translation>
    </message>
    <message>
        <source>Another role…</source>
        <translation>其他分工…</translation>
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
    <name>rd::ui::DeskFacts</name>
    <message>
        <source>urgency %1</source>
        <translation>紧急程度%1</translation>
    </message>
    <message>
        <source>Urgency %1 of 9; 1 is the most urgent</source>
        <translation>紧急程度%1（共9级，1级最急）</translation>
    </message>
    <message>
        <source>changed since published</source>
        <translation>发布后有改动</translation>
    </message>
    <message>
        <source>planned for %1, not out yet</source>
        <translation>计划%1发布，尚未发布</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>计划%1发布</translation>
    </message>
    <message>
        <source>Embargo until %1</source>
        <translation>解禁时间：%1</translation>
    </message>
</context>
<context>
    <name>rd::ui::DeskWatch</name>
    <message>
        <source>An article without a headline</source>
        <translation>无标题稿件</translation>
    </message>
    <message>
        <source>%1 sent it for review</source>
        <translation>%1送来审稿</translation>
    </message>
    <message>
        <source>%1 sent it back to you</source>
        <translation>%1退回了稿件</translation>
    </message>
    <message>
        <source>%1 approved it</source>
        <translation>%1签发了稿件</translation>
    </message>
    <message>
        <source>%1 published it</source>
        <translation>%1发布了稿件</translation>
    </message>
    <message>
        <source>%1 handed it to you</source>
        <translation>%1转交来一篇稿件</translation>
    </message>
    <message>
        <source>%1 changed it</source>
        <translation>%1改动了稿件</translation>
    </message>
    <message>
        <source>Due at %1</source>
        <translation>%1截稿</translation>
    </message>
    <message>
        <source>The embargo is over</source>
        <translation>禁发期已过</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>我的工作</translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s) moved while you were away</source>
        <translation>
            <numerusform>离开期间，另有%n篇稿件有新动态</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::Desktop</name>
    <message>
        <source>A message is open in the mail program. See that the file is attached before you send it.</source>
        <translation>邮件程序中已打开一封新邮件。发送前请确认已附上文件。</translation>
    </message>
    <message>
        <source>A message is open in the mail program. Attach the file to it: %1</source>
        <translation>邮件程序中已打开一封新邮件。请附上文件：%1</translation>
    </message>
    <message>
        <source>No mail program answers on this computer. The file is written; send it another way: %1</source>
        <translation>本机没有可用的邮件程序。文件已写出，请用其他方式发送：%1</translation>
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
    <name>rd::ui::DialogCommands</name>
    <message>
        <source>About Redaksiya</source>
        <translation>关于Redaksiya</translation>
    </message>
    <message>
        <source>&lt;b&gt;Redaksiya %1&lt;/b&gt;&lt;p&gt;A desktop newsroom: write, read, keep and publish.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Redaksiya %1&lt;/b&gt;&lt;p&gt;桌面上的编辑部：写稿、读稿、存稿、发稿。&lt;/p&gt;&lt;p&gt;自由软件，依照GNU通用公共许可证第3版或更新版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>编辑动态</translation>
    </message>
</context>
<context>
    <name>rd::ui::DiffPanel</name>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>第%1处，共%n处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>行内</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Only the changes</source>
        <translation>仅显示改动</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处改动</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处改动</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Text, metadata and speakers are the same.</source>
        <translation>正文、稿件信息和说话人均相同。</translation>
    </message>
</context>
<context>
    <name>rd::ui::DiffView</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>第%1处改动，共%2处：%3</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>稿件信息</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) without a change</source>
        <translation>
            <numerusform>……%n段没有改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture: </source>
        <translation>图片：</translation>
    </message>
</context>
<context>
    <name>rd::ui::DossierDialog</name>
    <message>
        <source>Dossier: %1</source>
        <translation>专题夹：%1</translation>
    </message>
    <message>
        <source>Nothing is in here yet. Choose articles in the list and drag them onto the dossier, or take “Add to a dossier”.</source>
        <translation>这里还没有稿件。在列表中选择稿件并拖到专题夹上，或使用“加入专题夹”。</translation>
    </message>
    <message>
        <source>Articles of the dossier</source>
        <translation>专题夹中的稿件</translation>
    </message>
    <message>
        <source>Drag, or Alt and an arrow: order · Delete: out of the dossier</source>
        <translation>拖动或Alt+方向键：排序 · Delete：移出专题夹</translation>
    </message>
    <message>
        <source>&amp;Export as one file…</source>
        <translation>导出为一个文件(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Taken out of the dossier; the article stays.</source>
        <translation>已移出专题夹；稿件仍保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
    <message>
        <source>Off the record</source>
        <translation>不供发表</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>接受修改建议</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>拒绝修改建议</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>下一处修改建议</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>上一处修改建议</translation>
    </message>
    <message>
        <source>Accept all suggestions of this person</source>
        <translation>接受此人的全部修改建议</translation>
    </message>
    <message>
        <source>Reject all suggestions of this person</source>
        <translation>拒绝此人的全部修改建议</translation>
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
    <message>
        <source>No name yet</source>
        <translation>暂无姓名</translation>
    </message>
</context>
<context>
    <name>rd::ui::EditorView</name>
    <message>
        <source>Choose who speaks</source>
        <translation>选择说话人</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>不供发表</translation>
    </message>
    <message>
        <source>Off the record: stays in the library, is in no export and no copy for others</source>
        <translation>不供发表：只留在稿库中，不进入任何导出或对外副本</translation>
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
    <message>
        <source>&amp;One file of all, with a page of contents</source>
        <translation>合为一个文件，附目录(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>Writes one file of %n article(s).</source>
        <translation>
            <numerusform>将%n篇稿件写入一个文件。</numerusform>
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
    <name>rd::ui::FilesPage</name>
    <message>
        <source>The open library</source>
        <translation>当前稿库</translation>
    </message>
    <message>
        <source>One file holds all articles with their history and pictures.</source>
        <translation>一个文件保存全部稿件及其历史版本和图片。</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>其他稿库</translation>
    </message>
    <message>
        <source>Each opens in a window of its own.</source>
        <translation>每个稿库在各自的窗口中打开。</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Proposed when you back up. A folder on another disk is the safer one.</source>
        <translation>备份时默认使用。放在另一块磁盘上更安全。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A whole copy, checked after it was written. You can go on writing meanwhile.</source>
        <translation>完整复制一份，写完后自动校验。其间可以继续写稿。</translation>
    </message>
    <message>
        <source>Files and backup</source>
        <translation>文件与备份</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他…</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>新建稿库…</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
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
    <name>rd::ui::GroupTitles</name>
    <message>
        <source>No section</source>
        <translation>无栏目</translation>
    </message>
</context>
<context>
    <name>rd::ui::HandOver</name>
    <message>
        <source>The story is attached. Open it in Redaksiya.</source>
        <translation>报道见附件，请在Redaksiya中打开。</translation>
    </message>
    <message>
        <source>%1, the story is attached. Open it in Redaksiya.</source>
        <translation>%1：报道见附件，请在Redaksiya中打开。</translation>
    </message>
    <message>
        <source>Writing the story</source>
        <translation>正在写出报道</translation>
    </message>
    <message>
        <source>The story is written, but the log could not be. %1</source>
        <translation>报道已写出，但未能记入动态。%1</translation>
    </message>
    <message>
        <source>Receive a story</source>
        <translation>接收报道</translation>
    </message>
    <message>
        <source>Stories (%1)</source>
        <translation>报道 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>This library is open for reading only, so no story can be taken in. Nothing was changed.</source>
        <translation>稿库以只读方式打开，无法接收报道。未作任何改动。</translation>
    </message>
    <message>
        <source>Reading the story</source>
        <translation>正在读取报道</translation>
    </message>
    <message>
        <source>The story is in the library.</source>
        <translation>报道已收入稿库。</translation>
    </message>
    <message>
        <source>What the story had brought is in the bin.</source>
        <translation>该报道带来的内容已移到回收站。</translation>
    </message>
</context>
<context>
    <name>rd::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>No page has these words. Try another one, or a shorter piece of it.</source>
        <translation>没有页面包含这些词。请换一个词，或只输入词的一部分。</translation>
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
    <name>rd::ui::LengthBar</name>
    <message>
        <source>%1 to go</source>
        <translation>还差%1</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>篇幅合适</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>超出%1</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1/%2词</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1/%2字</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>篇幅：%1</translation>
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
    <name>rd::ui::LibraryMenu</name>
    <message>
        <source>Li&amp;braries</source>
        <translation>稿库(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Open another library…</source>
        <translation>打开其他稿库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>新建稿库(&amp;N)…</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>打开稿库</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>新建稿库</translation>
    </message>
    <message>
        <source>Libraries (%1)</source>
        <translation>稿库 (%1)</translation>
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
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The note is an idea now.</source>
        <translation>已存为选题。</translation>
    </message>
    <message>
        <source>Copy a &amp;field</source>
        <translation>复制一栏(&amp;F)</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>分享(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Newsroom</source>
        <translation>编辑部(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Recent &amp;articles</source>
        <translation>最近的稿件(&amp;A)</translation>
    </message>
    <message>
        <source>Change of several articles</source>
        <translation>更改多篇稿件</translation>
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
    <message>
        <source>changed since you read it</source>
        <translation>上次阅读后有改动</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>a year as a title, as QLocale says it</comment>
        <translation>yyyy&apos;年&apos;</translation>
    </message>
</context>
<context>
    <name>rd::ui::MergeDialog</name>
    <message>
        <source>Keep this &amp;one</source>
        <translation>保留这一个(&amp;O)</translation>
    </message>
    <message>
        <source>Keep &amp;that one</source>
        <translation>保留那一个(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>是同一个人吗？</translation>
    </message>
    <message>
        <source>Merged, names and titles of both are kept under one record, and articles that point to either find it. This cannot be undone.</source>
        <translation>合并后，两条记录的姓名和职务归入一条，引用任一条的稿件都指向它。此操作无法撤销。</translation>
    </message>
    <message>
        <source>They are t&amp;wo people</source>
        <translation>是两个人(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <name>rd::ui::MessengerDialog</name>
    <message>
        <source>Messenger post</source>
        <translation>即时通讯帖文</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Telegram, under a picture</source>
        <translation>Telegram图片说明</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>How much of the article</source>
        <translation>取用稿件多少内容</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>The post as it is pasted</source>
        <translation>帖文预览</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Copy the post</source>
        <translation>复制帖文(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The text was cut at a sentence, or hashtags were left out, to fit into one post.</source>
        <translation>为放进一条帖文，正文按句截短或省去了话题标签。</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1/%2字</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>超出%1</translation>
    </message>
    <message>
        <source>The post is copied. Paste it into the messenger.</source>
        <translation>帖文已复制，请粘贴到即时通讯软件。</translation>
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
    <message>
        <source>Credits</source>
        <translation>编创人员</translation>
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
    <message>
        <source>Edit credits</source>
        <translation>修改编创人员</translation>
    </message>
</context>
<context>
    <name>rd::ui::NewMenu</name>
    <message>
        <source>From a template</source>
        <translation>从模板新建</translation>
    </message>
</context>
<context>
    <name>rd::ui::NoticesPage</name>
    <message>
        <source>Review and approval</source>
        <translation>审稿与签发</translation>
    </message>
    <message>
        <source>An article was sent to you for review, approved or sent back.</source>
        <translation>有稿件送审、已签发或被退回。</translation>
    </message>
    <message>
        <source>Deadlines and embargoes</source>
        <translation>截稿与禁发</translation>
    </message>
    <message>
        <source>A deadline of yours is near, or an embargo ends.</source>
        <translation>截稿时间将到，或禁发期即将结束。</translation>
    </message>
    <message>
        <source>Changes by colleagues</source>
        <translation>同事的改动</translation>
    </message>
    <message>
        <source>A colleague changed an article that you wrote or have open.</source>
        <translation>同事改动了自己所写或正在打开的稿件。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notifications come through your desktop, so “Do not disturb” silences these too. Errors are always shown in the window.</source>
        <translation>通知由系统发出，因此“勿扰”模式也会将其静音。错误始终显示在窗口里。</translation>
    </message>
</context>
<context>
    <name>rd::ui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
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
    <name>rd::ui::OrderButton</name>
    <message>
        <source>Date of publication</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后修改</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>从Z到A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>从A到Z</translation>
    </message>
    <message>
        <source>Last one first</source>
        <translation>从最后一个开始</translation>
    </message>
    <message>
        <source>First one first</source>
        <translation>从第一个开始</translation>
    </message>
    <message>
        <source>No titles</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>A title for each day</source>
        <translation>按日分组</translation>
    </message>
    <message>
        <source>A title for each year</source>
        <translation>按年分组</translation>
    </message>
    <message>
        <source>Sorted by: %1. %2</source>
        <translation>排序：%1，%2</translation>
    </message>
    <message>
        <source>Order of the list: %1. %2</source>
        <translation>列表顺序：%1，%2</translation>
    </message>
</context>
<context>
    <name>rd::ui::PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>打印预览</translation>
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
    <name>rd::ui::PaletteModel</name>
    <message>
        <source>Action</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>palette: title, kind</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>palette: title, kind, place</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>rd::ui::PdfPages</name>
    <message>
        <source>The part that paints pages is not installed, so nothing was printed. Install the package “redaksiya” again, or export the article as PDF and print that.</source>
        <translation>生成页面的组件没有安装，因此未打印。重新安装软件包“redaksiya”，或将稿件导出为PDF再打印。</translation>
    </message>
    <message>
        <source>The pages could not be painted. Nothing was printed; export the article as PDF and print that.</source>
        <translation>无法生成页面，未打印。请将稿件导出为PDF再打印。</translation>
    </message>
</context>
<context>
    <name>rd::ui::PeopleBook</name>
    <message>
        <source>Delete %1</source>
        <translation>删除“%1”</translation>
    </message>
</context>
<context>
    <name>rd::ui::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Name, title or organisation</source>
        <translation>姓名、职务或单位</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人物</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>新建人物(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Merge two…</source>
        <translation>合并两人(&amp;M)…</translation>
    </message>
    <message>
        <source>Choose two people in the list (Ctrl)</source>
        <translation>在列表中选择两个人（Ctrl）</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n likely double(s)</source>
        <translation>
            <numerusform>可能重复：%n对</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人物</translation>
    </message>
    <message>
        <source>People you write about and with: their names in every language and form, and what they are.</source>
        <translation>报道对象与合作者：各语言、各形式的姓名及职务。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人物</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>已选择%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Two records of one person can be merged.</source>
        <translation>同一个人的两条记录可以合并。</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>没有叫这个名字的人</translation>
    </message>
    <message>
        <source>Look for another name, or add this one.</source>
        <translation>换个名字查找，或添加此人。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人物</translation>
    </message>
    <message>
        <source>%1 was deleted. Articles keep the name as they wrote it.</source>
        <translation>%1已删除。稿件中的姓名保持原样。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>rd::ui::PersonForm</name>
    <message>
        <source>Filed as</source>
        <translation>登记姓名</translation>
    </message>
    <message>
        <source>Name in each language</source>
        <translation>各语言中的姓名</translation>
    </message>
    <message>
        <source>Titles and organisations</source>
        <translation>职务和单位</translation>
    </message>
    <message>
        <source>Rename a person</source>
        <translation>更改登记姓名</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>姓名的语言</translation>
    </message>
    <message>
        <source>Edit a name</source>
        <translation>修改姓名</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>修改人物</translation>
    </message>
</context>
<context>
    <name>rd::ui::PersonWords</name>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>属格</translation>
    </message>
    <message>
        <source>Dative</source>
        <translation>与格</translation>
    </message>
    <message>
        <source>Accusative</source>
        <translation>宾格</translation>
    </message>
    <message>
        <source>Locative</source>
        <translation>位格</translation>
    </message>
    <message>
        <source>Ablative</source>
        <translation>从格</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>工具格</translation>
    </message>
    <message>
        <source>Prepositional</source>
        <translation>前置格</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称谓</translation>
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
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>My desk</source>
        <translation>我的工作</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>等我处理</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天截稿</translation>
    </message>
    <message>
        <source>Updates to publish</source>
        <translation>待发布更新</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>选题</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n篇超时</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存的搜索</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>专题夹</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>rd::ui::PrintDialog</name>
    <message>
        <source>Whole sets, one after another</source>
        <translation>逐份打印</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>All, or 1-3, 5</source>
        <translation>全部，或1-3, 5</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The pages are being set …</source>
        <translation>正在排版……</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>页面排版</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF文件</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存为PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>There are no such pages. The article has %n page(s).</source>
        <translation>
            <numerusform>没有这些页。稿件共%n页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为PDF</translation>
    </message>
</context>
<context>
    <name>rd::ui::Printing</name>
    <message>
        <source>“%1” did not take the pages. The article is as it was. See that the printer is on and has paper, or choose another.</source>
        <translation>“%1”没有接收页面。稿件未变。请检查打印机是否开启、是否有纸，或换一台。</translation>
    </message>
    <message>
        <source>There is no page to print.</source>
        <translation>没有可打印的页。</translation>
    </message>
</context>
<context>
    <name>rd::ui::ProfileFields</name>
    <message>
        <source>Reporter</source>
        <translation>记者</translation>
    </message>
    <message>
        <source>Desk editor</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Chief editor</source>
        <translation>总编辑</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>摄影</translation>
    </message>
</context>
<context>
    <name>rd::ui::ProfilePage</name>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Signs your revisions, comments and steps, and says what “My desk” is.</source>
        <translation>用于版本、批注和各步骤的署名，“我的工作”也以此为准。</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>Stand beside comments and on the cards.</source>
        <translation>显示在批注旁和卡片上。</translation>
    </message>
    <message>
        <source>What you do in the newsroom</source>
        <translation>在编辑部的职责</translation>
    </message>
    <message>
        <source>Decides what waits for you, not what you may do. Articles in review wait for editors.</source>
        <translation>只决定哪些稿件等待处理，不限制能做什么。审稿中的稿件等编辑处理。</translation>
    </message>
    <message>
        <source>Agency or newsroom</source>
        <translation>通讯社或编辑部</translation>
    </message>
    <message>
        <source>Stands in exported articles as the publisher.</source>
        <translation>在导出的稿件中作为发布机构。</translation>
    </message>
    <message>
        <source>The language you mostly write in</source>
        <translation>主要写作语言</translation>
    </message>
    <message>
        <source>New articles begin in it. Every article can have another one.</source>
        <translation>新稿件默认使用此语言，每篇都可另选。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
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
    <name>rd::ui::QueryBuilder</name>
    <message>
        <source>Build a search</source>
        <translation>编写搜索条件</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>全部满足</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>满足任一</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>条件关系</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>添加一行(&amp;A)</translation>
    </message>
    <message>
        <source>The query</source>
        <translation>查询语句</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>“%1” says more than rows can. What you build here takes its place.</source>
        <translation>“%1”无法用条件行表示。此处编写的条件将取而代之。</translation>
    </message>
</context>
<context>
    <name>rd::ui::QuickNote</name>
    <message>
        <source>Quick note</source>
        <translation>随手记</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The first line becomes the headline of an idea.</source>
        <translation>第一行会成为选题的标题。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What, where, who knows?</source>
        <translation>何事、何地、找谁了解？</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>由我负责</translation>
    </message>
    <message>
        <source>Keep as an idea</source>
        <translation>存为选题</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What is typed stays here until next time</source>
        <translation>已输入的内容会保留到下次</translation>
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
    <name>rd::ui::ReceiveStoryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>接收(&amp;T)</translation>
    </message>
    <message>
        <source>Receive a story</source>
        <translation>接收报道</translation>
    </message>
    <message>
        <source>Reading the package</source>
        <translation>正在读取报道包</translation>
    </message>
    <message>
        <source>Articles of the story</source>
        <translation>报道中的稿件</translation>
    </message>
    <message>
        <source>Putting it into the bin</source>
        <translation>正在移到回收站</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Compare and take in…</source>
        <translation>比较后接收(&amp;C)…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Both of you went on writing: you compare and choose.</source>
        <translation>双方都继续写过：比较后选择。</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>来自%1，%2</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>未署名</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n个人物</numerusform>
        </translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>%1解禁</translation>
    </message>
    <message>
        <source>Taking the story in</source>
        <translation>正在接收报道</translation>
    </message>
    <message>
        <source>Everything in it was here already. Nothing was changed.</source>
        <translation>内容都已在稿库中，未作任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) new</source>
        <translation>
            <numerusform>新增%n篇稿件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) brought up to date</source>
        <translation>
            <numerusform>更新%n篇稿件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) kept as a copy</source>
        <translation>
            <numerusform>%n篇稿件存为副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) added</source>
        <translation>
            <numerusform>新增%n个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>The story is in the library.</source>
        <translation>报道已收入稿库。</translation>
    </message>
    <message>
        <source>The story is in the library. The texts as they were stand in the history.</source>
        <translation>报道已收入稿库，原来的文字保留在历史版本中。</translation>
    </message>
</context>
<context>
    <name>rd::ui::RecentSearches</name>
    <message>
        <source>No searches yet</source>
        <translation>还没有搜索记录</translation>
    </message>
    <message>
        <source>Forget recent searches</source>
        <translation>清除最近的搜索</translation>
    </message>
</context>
<context>
    <name>rd::ui::RemoveSectionDialog</name>
    <message>
        <source>Remove %1</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>No article stands in this section.</source>
        <translation>此栏目中没有稿件。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stand in this section. They go to:</source>
        <translation>
            <numerusform>此栏目中有%n篇稿件，将移至：</numerusform>
        </translation>
    </message>
    <message>
        <source>Section the articles go to</source>
        <translation>稿件移往的栏目</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>无栏目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>rd::ui::ReplaceDialog</name>
    <message numerus="yes">
        <source>and %n more article(s)</source>
        <translation>
            <numerusform>及另外%n篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>全字匹配(&amp;W)</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正则表达式(&amp;X)</translation>
    </message>
    <message>
        <source>In &amp;headlines and ledes</source>
        <translation>标题与导语中(&amp;H)</translation>
    </message>
    <message>
        <source>In the &amp;texts</source>
        <translation>正文中(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Find and replace in articles</source>
        <translation>在稿件中查找替换</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>查到的位置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>Capitals do not count</source>
        <translation>不区分大小写</translation>
    </message>
    <message>
        <source>As a search compares: ə is e, ё is е</source>
        <translation>与搜索相同：ə 同e，ё 同 е</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>查找内容(&amp;I)</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>替换为(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>字母(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>稿件(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n place(s)</source>
        <translation>
            <numerusform>替换%n处(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the articles</source>
        <translation>正在查找稿件</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more. Replace these first, or look in fewer articles.</source>
        <translation>还有更多。请先替换这些，或缩小稿件范围。</translation>
    </message>
    <message>
        <source>Left alone: %1.</source>
        <translation>未改动：%1。</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>正在替换</translation>
    </message>
    <message>
        <source>Replacement taken back</source>
        <translation>已撤销替换</translation>
    </message>
    <message>
        <source>Taking the replacement back</source>
        <translation>正在撤销替换</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %n article(s).</source>
        <translation>
            <numerusform>已在%n篇稿件中撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n篇稿件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>已替换%n处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::ReplaceModel</name>
    <message>
        <source>Without a headline</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>%1 becomes %2: %3</source>
        <translation>%1改为%2：%3</translation>
    </message>
</context>
<context>
    <name>rd::ui::ResultCommands</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What the search finds: %1</source>
        <translation>搜索结果：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected article(s)</source>
        <translation>
            <numerusform>选中的%n篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>All of “%1”</source>
        <translation>“%1”中的全部</translation>
    </message>
    <message>
        <source>All articles of the library</source>
        <translation>稿库中的全部稿件</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replacement taken back</source>
        <translation>已撤销替换</translation>
    </message>
    <message>
        <source>Nothing was found, so there is nothing to export.</source>
        <translation>没有找到稿件，无可导出。</translation>
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
    <name>rd::ui::RevisionsDialog</name>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Choose one state, or two to compare them (Ctrl).</source>
        <translation>选择一个版本，或按住Ctrl选择两个进行比较。</translation>
    </message>
    <message>
        <source>Saved states</source>
        <translation>已存版本</translation>
    </message>
    <message>
        <source>&amp;Restore this state</source>
        <translation>恢复到此版本(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>as it is being written</source>
        <translation>正在编写的内容</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The text is as it was then. Undo brings back what was here before; nothing of the history is lost.</source>
        <translation>正文已恢复到当时的内容。“撤销”可找回先前内容，历史版本不会丢失。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>rd::ui::SaveConflict</name>
    <message>
        <source>There is no saved text to compare with; yours is still here. Save it again.</source>
        <translation>没有已存的文字可供比较；当前文字仍在。请重新保存。</translation>
    </message>
    <message>
        <source>Took the other text</source>
        <translation>采用了另一份文字</translation>
    </message>
    <message>
        <source>Kept our text</source>
        <translation>保留了我方文字</translation>
    </message>
    <message>
        <source>Our text, before the other was taken</source>
        <translation>我方文字（替换前）</translation>
    </message>
    <message>
        <source>Our text, beside the other</source>
        <translation>我方文字（另存）</translation>
    </message>
</context>
<context>
    <name>rd::ui::SaveTemplateDialog</name>
    <message>
        <source>For articles in an&amp;y language</source>
        <translation>适用于任何语言的稿件(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Morning review, match report, obituary …</source>
        <translation>早间综述、赛事报道、讣告……</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Become prompts</source>
        <translation>变为提示</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Kept as well</source>
        <translation>同时保留</translation>
    </message>
    <message>
        <source>Headline, kicker and lede</source>
        <translation>标题、引题和导语</translation>
    </message>
    <message>
        <source>Section and dateline</source>
        <translation>栏目和电头</translation>
    </message>
    <message>
        <source>Bylines and credits</source>
        <translation>署名和编创人员</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Source and rights</source>
        <translation>来源和版权</translation>
    </message>
    <message>
        <source>Length, urgency and note to the desk</source>
        <translation>篇幅、紧急程度和编辑备注</translation>
    </message>
    <message>
        <source>Names of the speakers</source>
        <translation>说话人姓名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>rd::ui::SearchCompleter</name>
    <message>
        <source>Suggestions for the search</source>
        <translation>搜索建议</translation>
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
        <translation>栏目</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to “%1”</source>
        <translation>
            <numerusform>%n篇稿件已移到“%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ui::SectionsDialog</name>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Sections in their order</source>
        <translation>按顺序排列的栏目</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Label, %1</source>
        <translation>名称，%1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>&amp;New section</source>
        <translation>新建栏目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A section needs a label in one language at least; the last one stays.</source>
        <translation>栏目至少要有一种语言的名称，最后一个名称予以保留。</translation>
    </message>
    <message>
        <source>Edit a section</source>
        <translation>修改栏目</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新栏目</translation>
    </message>
    <message>
        <source>Order sections</source>
        <translation>调整栏目顺序</translation>
    </message>
</context>
<context>
    <name>rd::ui::SendStoryDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation>电子邮件(&amp;E)…</translation>
    </message>
    <message>
        <source>Send the story</source>
        <translation>发送报道</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>正在写出报道包</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Everything goes along: every version with its history, comments, pictures and approvals, and also what is off the record. Give it to colleagues alone.</source>
        <translation>全部内容都会带上：各语种版本及其历史版本、批注、图片和受访者确认，也包括不供发表的内容。只交给同事。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>交给谁</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The story is ready to be sent</source>
        <translation>报道已可发送</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>rd::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Defaults of this page</source>
        <translation>重置本页</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No setting has these words. Try another one, or a shorter piece of it.</source>
        <translation>没有包含这些词的设置。请换一个词，或只输入词的一部分。</translation>
    </message>
    <message>
        <source>The defaults of “%1” are in use.</source>
        <translation>“%1”已重置。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>rd::ui::SharingCommands</name>
    <message>
        <source>Copy for the &amp;CMS…</source>
        <translation>复制到CMS(&amp;M)…</translation>
    </message>
    <message>
        <source>Copy the next field</source>
        <translation>复制下一栏</translation>
    </message>
    <message>
        <source>Copy the headline</source>
        <translation>复制标题</translation>
    </message>
    <message>
        <source>Copy the short headline</source>
        <translation>复制短标题</translation>
    </message>
    <message>
        <source>Copy the kicker</source>
        <translation>复制引题</translation>
    </message>
    <message>
        <source>Copy the lede</source>
        <translation>复制导语</translation>
    </message>
    <message>
        <source>Copy the text as HTML</source>
        <translation>以HTML复制正文</translation>
    </message>
    <message>
        <source>Copy the text without formatting</source>
        <translation>复制无格式正文</translation>
    </message>
    <message>
        <source>Copy the next caption</source>
        <translation>复制下一条图片说明</translation>
    </message>
    <message>
        <source>Copy the keywords</source>
        <translation>复制关键词</translation>
    </message>
    <message>
        <source>Copy the byline</source>
        <translation>复制署名</translation>
    </message>
    <message>
        <source>Copy the section</source>
        <translation>复制栏目</translation>
    </message>
    <message>
        <source>&amp;Messenger post…</source>
        <translation>即时通讯帖文(&amp;G)…</translation>
    </message>
    <message>
        <source>Copy &amp;quote with source</source>
        <translation>复制引语及出处(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Send the story…</source>
        <translation>发送报道(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Receive a story…</source>
        <translation>接收报道(&amp;R)…</translation>
    </message>
    <message>
        <source>Send for &amp;approval…</source>
        <translation>送受访者确认(&amp;A)…</translation>
    </message>
    <message>
        <source>Read an ans&amp;wer in…</source>
        <translation>导入回复(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Select the passage to be quoted first.</source>
        <translation>请先选中要引用的文字。</translation>
    </message>
    <message>
        <source>The quote is copied with its source.</source>
        <translation>引语已连同出处复制。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>The pages are with “%1”.</source>
        <translation>页面已送到“%1”。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>rd::ui::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Find an action or a key, such as Ctrl+N</source>
        <translation>查找命令或按键，例如Ctrl+N</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>在此按下新的按键</translation>
    </message>
    <message>
        <source>Use them anyway</source>
        <translation>仍要使用</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>New keys for “%1”</source>
        <translation>“%1”的新按键</translation>
    </message>
    <message>
        <source>“%1” has these keys.</source>
        <translation>“%1”已在使用这些键。</translation>
    </message>
    <message>
        <source>The keys of “%1” begin the same way, so neither would be sure to work.</source>
        <translation>“%1”的按键开头相同，两者都可能失灵。</translation>
    </message>
    <message>
        <source>This key is needed for writing. Take it together with Ctrl or Alt.</source>
        <translation>此键用于输入文字，请与Ctrl或Alt组合使用。</translation>
    </message>
    <message>
        <source>Copy, cut, paste and “Select all” need these keys in every field.</source>
        <translation>任何输入框里的复制、剪切、粘贴和全选都要用到这些键。</translation>
    </message>
    <message>
        <source>Input methods for Chinese and other scripts often take these keys first.</source>
        <translation>中文等输入法常常先占用这些键。</translation>
    </message>
    <message>
        <source>The desktop often takes these keys first.</source>
        <translation>系统常常先占用这些键。</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>改用于此</translation>
    </message>
    <message>
        <source>“%1” has %2 now.</source>
        <translation>“%1”现在是%2。</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>“%1”现在没有按键。</translation>
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
    <message>
        <source>No name yet</source>
        <translation>暂无姓名</translation>
    </message>
</context>
<context>
    <name>rd::ui::StartOrder</name>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项%1。</translation>
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
        <translation>用法：redaksiya [选项] [稿库.redaksiya] [文件…]

打开窗口。稿库在自己的窗口中打开；其他文件将提示导入。
如果程序已在运行，则全部交给它处理。

  --new-window   再开一个窗口，已打开的稿库也可以
  --help         本说明
  --version      程序版本

不指定稿库时：打开上次的窗口，或 $REDAKSIYA_LIBRARY。
</translation>
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
    <name>rd::ui::StepBar</name>
    <message>
        <source>The step is taken back.</source>
        <translation>已撤回上一步。</translation>
    </message>
    <message>
        <source>It is nobody’s turn now.</source>
        <translation>现无人负责。</translation>
    </message>
    <message>
        <source>It is the turn of %1.</source>
        <translation>现由%1负责。</translation>
    </message>
    <message>
        <source>Nobody’s turn</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>Whose turn: nobody</source>
        <translation>负责人：无</translation>
    </message>
    <message>
        <source>Whose turn: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Where the article stands</source>
        <translation>稿件状态</translation>
    </message>
    <message>
        <source>Hand over to…</source>
        <translation>转交给…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>由我负责</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>撤回上一步</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>查看改动</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>更多步骤</translation>
    </message>
    <message>
        <source>Hand the article over</source>
        <translation>转交稿件</translation>
    </message>
</context>
<context>
    <name>rd::ui::StepNote</name>
    <message>
        <source>This step needs a note, so that the others know why.</source>
        <translation>这一步必须写明原因，好让同事了解。</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>转交给</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>stays with %1</source>
        <translation>仍由%1负责</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>can stay empty</source>
        <translation>可不填</translation>
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
        <translation>禁发期到%1为止，因此没有发布。请等待，或在“稿件信息”面板取消禁发期。</translation>
    </message>
    <message>
        <source>The update is published.</source>
        <translation>更新已发布。</translation>
    </message>
    <message>
        <source>Now in “%1”.</source>
        <translation>现为“%1”。</translation>
    </message>
    <message>
        <source>It is the turn of %1.</source>
        <translation>现由%1负责。</translation>
    </message>
    <message>
        <source>The step was not taken, because the text could not be saved. %1</source>
        <translation>正文未能保存，因此没有执行这一步。%1</translation>
    </message>
</context>
<context>
    <name>rd::ui::SuggestionBar</name>
    <message numerus="yes">
        <source>%n suggestion(s) wait for a decision</source>
        <translation>
            <numerusform>%n处修改建议待定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1处，共%2处</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>全部：%1</translation>
    </message>
    <message>
        <source>deleted: “%1”</source>
        <translation>删去：“%1”</translation>
    </message>
    <message>
        <source>inserted: “%1”</source>
        <translation>加入：“%1”</translation>
    </message>
    <message>
        <source>Accept a suggestion</source>
        <translation>接受修改建议</translation>
    </message>
    <message>
        <source>Reject a suggestion</source>
        <translation>拒绝修改建议</translation>
    </message>
    <message>
        <source>Accept the suggestions of %1</source>
        <translation>接受修改建议：%1</translation>
    </message>
    <message>
        <source>Reject the suggestions of %1</source>
        <translation>拒绝修改建议：%1</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>修改建议</translation>
    </message>
    <message>
        <source>Decide on all of this person</source>
        <translation>处理此人的全部修改建议</translation>
    </message>
</context>
<context>
    <name>rd::ui::SuggestionWords</name>
    <message>
        <source>somebody</source>
        <translation>不知名者</translation>
    </message>
    <message>
        <source>Insertion suggested by %1</source>
        <translation>建议加入：%1</translation>
    </message>
    <message>
        <source>Deletion suggested by %1</source>
        <translation>建议删去：%1</translation>
    </message>
</context>
<context>
    <name>rd::ui::TabStrip</name>
    <message>
        <source>Open articles</source>
        <translation>已打开的稿件</translation>
    </message>
</context>
<context>
    <name>rd::ui::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Templates in their order</source>
        <translation>按顺序排列的模板</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to order them</source>
        <translation>拖动或按Alt+↑、Alt+↓调整顺序</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>还没有模板</translation>
    </message>
    <message>
        <source>A template is what an article begins with: its blocks, what is known beforehand, and prompts such as “who, what, when”.</source>
        <translation>稿件从模板写起：段落结构、事先已知的信息，以及“何人、何事、何时”之类的提示。</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>模板语言</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任何语言</translation>
    </message>
    <message>
        <source>&amp;Prompt here</source>
        <translation>此处提示(&amp;P)</translation>
    </message>
    <message>
        <source>What stands in grey while this block is empty</source>
        <translation>此段为空时显示的灰色文字</translation>
    </message>
    <message>
        <source>Prompt of the block with the cursor</source>
        <translation>光标所在段落的提示</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>复制一份(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Empty template</source>
        <translation>空白模板</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>rd::ui::TitleList</name>
    <message>
        <source>Add a &amp;title</source>
        <translation>添加职务(&amp;T)</translation>
    </message>
    <message>
        <source>Language of the title</source>
        <translation>职务的语言</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任何语言</translation>
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
        <source>From (day, month or year)</source>
        <translation>起（日、月或年）</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Remove this title</source>
        <translation>移除此职务</translation>
    </message>
    <message>
        <source>Remove a title</source>
        <translation>移除职务</translation>
    </message>
    <message>
        <source>Edit a title</source>
        <translation>修改职务</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>● now</source>
        <translation>● 现任</translation>
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
        <source>Search: words, &quot;phrase&quot;, section:, author:, date:</source>
        <translation>搜索：词语、&quot;短语&quot;、section:、author:、date:</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索稿库</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Read, edit or both</source>
        <translation>阅读、编辑或并排</translation>
    </message>
    <message>
        <source>Word forms</source>
        <translation>词形</translation>
    </message>
    <message>
        <source>Other forms of the words are found too</source>
        <translation>同时查找词的其他形式</translation>
    </message>
    <message>
        <source>Only the words as they are written are found</source>
        <translation>只查找与输入完全一致的词</translation>
    </message>
    <message>
        <source>The search index is being made anew (%1 % done). Until then not every article is found.</source>
        <translation>正在重建搜索索引（已完成%1%）。完成之前，可能搜不到全部稿件。</translation>
    </message>
</context>
<context>
    <name>rd::ui::Tour</name>
    <message>
        <source>Begin here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>News, an interview, or a copy of yesterday&apos;s piece. For short news the keyboard is enough: Ctrl+N, and write.</source>
        <translation>消息、专访，或复制昨天的稿件。写简讯只需键盘：按Ctrl+N就写。</translation>
    </message>
    <message>
        <source>Everything the newsroom has</source>
        <translation>编辑部的全部稿件</translation>
    </message>
    <message>
        <source>The newest is at the top. Language versions of one story are one row; at the left you choose a place, a status or a section.</source>
        <translation>最新的在最上面。同一报道的各语种版本合为一行；在左侧选择位置、状态或栏目。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Read or edit. What you type is kept by itself within two seconds; “Save a revision” is for a state you may want back.</source>
        <translation>可阅读，也可编辑。输入的内容两秒内自动保存；“保存版本”用来留住以后可能要找回的状态。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Words in any form and without special letters: “seher” finds “şəhər”. Narrow it with section:, status:, author: or date:.</source>
        <translation>词的任何形式都能找到，也不必输入特殊字母：“seher”能找到“şəhər”。可用section:、status:、author:或date:缩小范围。</translation>
    </message>
    <message>
        <source>One key for everything</source>
        <translation>一个键找到一切</translation>
    </message>
    <message>
        <source>Ctrl+K finds every action, article, section and setting by a piece of its name. F1 is help.</source>
        <translation>按Ctrl+K，凭名称的一部分就能找到任何命令、稿件、栏目和设置。F1打开帮助。</translation>
    </message>
    <message>
        <source>Out to the reader</source>
        <translation>送到读者面前</translation>
    </message>
    <message>
        <source>PDF, HTML, Markdown and more; what is marked off the record never goes along.</source>
        <translation>PDF、HTML、Markdown等格式；标为“不供发表”的内容绝不会带出去。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
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
<context>
    <name>rd::ui::WelcomeDialog</name>
    <message>
        <source>Interface language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>通讯社</translation>
    </message>
    <message>
        <source>You mostly write in</source>
        <translation>主要写作语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Welcome to Redaksiya</source>
        <translation>欢迎使用Redaksiya</translation>
    </message>
    <message>
        <source>Who sits at this desk?</source>
        <translation>谁在这台电脑前工作？</translation>
    </message>
    <message>
        <source>Your name signs revisions and comments. Nothing leaves this computer, and you can change all of it later under Settings ▸ Profile.</source>
        <translation>姓名用于版本和批注的署名。任何内容都不会离开这台电脑，以后可在“设置 ▸ 个人资料”里修改。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Start with the tour</source>
        <translation>从导览开始</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>rd::ui::WritingPage</name>
    <message>
        <source>My name is the byline of new articles</source>
        <translation>新稿件以我的姓名署名</translation>
    </message>
    <message>
        <source>It can be changed in every article.</source>
        <translation>每篇稿件都可另行修改。</translation>
    </message>
    <message>
        <source>Source of new articles</source>
        <translation>新稿件的来源</translation>
    </message>
    <message>
        <source>Left empty, a new article names no source.</source>
        <translation>留空则新稿件不写来源。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Of new dates, deadlines and embargoes. Type a city, a part of its name or an offset such as +04.</source>
        <translation>用于新的日期、截稿时间和禁发期。可输入城市、名称的一部分或+04之类的时差。</translation>
    </message>
    <message>
        <source>How your text is kept</source>
        <translation>文字如何保存</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写稿</translation>
    </message>
    <message>
        <source>There is nothing to switch on: what you type is written to the library at most two seconds later, also when the power goes. “Save a revision” keeps a state you can return to; it never overwrites an older one.</source>
        <translation>无需任何设置：输入的内容最迟两秒就写入稿库，断电也不怕。“保存版本”留下一个随时可以恢复的状态，从不覆盖旧版本。</translation>
    </message>
</context>
<context>
    <name>rd::ui::ZoneName</name>
    <message>
        <source>Baku</source>
        <translation>巴库</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>莫斯科</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>伊斯坦布尔</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Tbilisi</source>
        <translation>第比利斯</translation>
    </message>
    <message>
        <source>Kyiv</source>
        <translation>基辅</translation>
    </message>
    <message>
        <source>London</source>
        <translation>伦敦</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>巴黎</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>柏林</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>布鲁塞尔</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>纽约</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>塔什干</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>阿拉木图</translation>
    </message>
    <message>
        <source>Tehran</source>
        <translation>德黑兰</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>迪拜</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>东京</translation>
    </message>
</context>
</TS>
