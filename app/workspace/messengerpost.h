// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

namespace rd::workspace {

/// Where a post is pasted. The marks are those the services' apps turn into formatting when a
/// typed or pasted text is sent: Telegram **bold** __italic__, WhatsApp *bold* _italic_.
enum class Messenger { Telegram, TelegramCaption, WhatsApp };

struct MessengerPost
{
    QString text;
    int length = 0; ///< UTF-16 units, as the services count
    int limit = 0;
    bool shortened = false; ///< the text was cut at a sentence, or hashtags were left out

    bool operator==(const MessengerPost &) const = default;
};

/// How much of the article goes into the post.
enum class PostExtent { Lede, WholeText };

/// Headline in bold, lede (else the first paragraph), link, hashtags. Public content alone; never
/// longer than the service takes.
MessengerPost messengerPost(const Article &article, Messenger messenger,
                            PostExtent extent = PostExtent::Lede);

/// "Xarici siyasət" → #xarici_siyasət, 外交 政策 → #外交政策. Empty when nothing of it can be a
/// hashtag (no letter).
QString hashtag(const QString &keyword);

} // namespace rd::workspace
