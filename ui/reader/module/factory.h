// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readerview.h"

#include <QObject>

namespace rd::ui {

/// The module's root object. Starts WebEngine when the first view is made.
class WebReaderFactory final : public QObject, public ReaderFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RD_READER_IID)
    Q_INTERFACES(rd::ui::ReaderFactory)
public:
    [[nodiscard]] std::unique_ptr<ReaderView> create(const ReaderEvents &events,
                                                     QWidget *parent) override;

private:
    bool m_started = false;
};

} // namespace rd::ui
