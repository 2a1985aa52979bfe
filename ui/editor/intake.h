// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/import/importer.h"

#include <QObject>
#include <QTextCursor>

class QMimeData;

namespace rd::ui {

class EditorView;

/// What comes into the text from outside: pasted or dropped text, foreign HTML, pictures. Pictures
/// are checked off the window's thread and stored first; the cursor waits where it was.
class Intake final : public QObject
{
    Q_OBJECT
public:
    explicit Intake(EditorView &view, QObject *parent = nullptr);

    void take(const QMimeData &mime);
    void takePlainText(const QMimeData &mime);
    void addImageFile(const QString &path);

Q_SIGNALS:
    void failed(const rd::Error &error);

private:
    using Media = std::vector<importing::ImportedMedia>;
    bool takeOwn(const QMimeData &mime);
    bool takeFiles(const QMimeData &mime);
    bool takeHtml(const QMimeData &mime);
    void takeImage(const QMimeData &mime);
    void insert(QTextCursor cursor, Body body) const;
    /// Stores the pictures, then inserts the body with their ids in place of the references.
    void storeThenInsert(Body body, Media media);

    EditorView &m_view;
};

} // namespace rd::ui
