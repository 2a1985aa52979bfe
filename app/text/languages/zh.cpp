// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/languages/list.h"

namespace rd::text {

namespace {

constexpr QStringView monthForms = uR"(
1 一月|2 二月|3 三月|4 四月|5 五月|6 六月|7 七月|8 八月|9 九月|10 十月|11 十一月|12 十二月
)";

constexpr QStringView interviewPhrases = uR"(
专访|独家专访|采访|接受采访|接受专访|接受记者采访|接受本报记者采访|访谈|对话|对谈|独家对话|答记者问|问答实录
|采访实录|访谈实录|專訪|採訪|訪談
)";

constexpr QStringView questionWords = uR"(
什么|为什么|怎么|怎样|怎么样|如何|谁|哪|哪里|哪儿|哪些|哪个|哪种|何时|何地|为何|何以|多少|几|是否|能否|可否
|会不会|是不是|有没有|能不能|请问|您认为|您觉得|您如何看|你怎么看|请谈谈|请您介绍|难道
)";

constexpr QStringView dateWords = uR"(
发布时间|发布日期|发布于|发表时间|发表于|发布|更新时间|最后更新|更新于|更新|时间|日期|北京时间|巴库时间
|当地时间|来源时间|编辑于|上传时间|發布時間|更新時間|發表於|上午|下午|凌晨|晚上|中午|电
)";

constexpr QStringView stopWords = uR"(
的 了 和 是 在 有 我 他 她 它 们 我们 你们 他们 这 那 这个 那个 不 也 就 都 而 及 与 或 但 但是 因为 所以
如果 对 对于 关于 从 到 向 于 为 以 被 把 将 会 能 可以 要 说 表示 称 中 上 下 年 月 日 一个 一些 这些 那些
并 并且 还 又 再 很 更 最 已 已经 正在 之 其 等 来 去 后 前 时 个 种 让 给 由 通过 进行 据 指出 认为
)";

constexpr QStringView furniture = uR"(
最新新闻|最新消息|最新资讯|最新报道|最新|滚动新闻|新闻排行|热点新闻|热门新闻|热门文章|热门推荐|热门|热点
|今日热点|要闻|头条|相关新闻|相关阅读|相关报道|相关文章|相关推荐|相关链接|相关专题|延伸阅读|推荐阅读
|更多新闻|更多|更多阅读|更多内容|查看更多|阅读全文|点击查看|点击加载更多|展开全文|猜你喜欢|为你推荐|编辑推荐|责任编辑|责编
|【纠错】|纠错|我要纠错|分享到|分享|分享至|分享让更多人看到|分享到微信朋友圈|微信|微博|扫一扫|扫码关注
|扫一扫分享到微信|关注我们|关注公众号|订阅|复制链接|打印|打印本页|打印本稿|字号|大字|小字|收藏|点赞
|评论|我要评论|发表评论|网友评论|全部评论|查看评论|登录|注册|登录后发表评论|首页|返回首页|返回顶部|回到顶部|返回列表
|关于我们|联系我们|网站地图|广告|广告服务|版权所有|版权声明|免责声明|隐私政策|使用条款|法律声明
|未经授权不得转载|未经许可不得转载|转载请注明出处|保留所有权利|搜索|菜单|导航|上一篇|下一篇|上一页|下一页
|图片|视频|图集|专题|频道|标签|关键词|阅读|浏览次数|阅读量|手机版|电脑版|客户端下载|下载客户端
)";

constexpr QStringView speechVerbs = uR"(
表示|指出|强调|认为|透露|坦言|说|称|介绍说|介绍|回应|回答|补充说|补充|解释说|解释|告诉记者|宣布|呼吁|警告|重申|承认|指责
)";

} // namespace

Language chinese()
{
    Language zh;
    zh.tag = QStringLiteral("zh");
    zh.nativeName = QStringLiteral("中文");
    zh.localeName = QStringLiteral("zh_CN");
    zh.months = wordList(u"1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月");
    zh.monthForms = wordList(monthForms);
    zh.weekdays =
        wordList(u"星期一|星期二|星期三|星期四|星期五|星期六|星期日|星期天|周一|周二|周三|周四"
                 u"|周五|周六|周日|礼拜一|礼拜二|礼拜三|礼拜四|礼拜五|礼拜六|礼拜日|礼拜天");
    zh.quoteOpen = QStringLiteral("“");
    zh.quoteClose = QStringLiteral("”");
    zh.innerQuoteOpen = QStringLiteral("‘");
    zh.innerQuoteClose = QStringLiteral("’");
    zh.questionLabels = wordList(u"问 提问 問 问题");
    zh.answerLabels = wordList(u"答 回答");
    zh.interviewerLabels = wordList(u"记者 主持人 本报记者 本报 本刊 编辑 采访人 采访者 記者");
    zh.interviewPhrases = wordList(interviewPhrases);
    zh.questionWords = wordList(questionWords);
    zh.speechVerbs = wordList(speechVerbs);
    zh.speechPhrases = wordList(u"据|根据|按照");
    zh.speechPronouns = wordList(u"他|她|他们|她们|其");
    zh.dateWords = wordList(dateWords);
    zh.stopWords = wordList(stopWords);
    zh.furniture = wordList(furniture);
    return zh;
}

} // namespace rd::text
