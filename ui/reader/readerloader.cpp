// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerloader.h"

#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

namespace rd::ui {

namespace {

QString moduleIn(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QString path = QDir(folder).filePath(QStringLiteral(RD_READER_FILE));
        if (QFileInfo(path).isFile()) {
            return QDir::cleanPath(path);
        }
    }
    return {};
}

} // namespace

ReaderLoader::ReaderLoader(QStringList folders)
    : m_folders(std::move(folders))
{}

Result<ReaderFactory *> ReaderLoader::load() const
{
    const QString path = moduleIn(m_folders);
    if (path.isEmpty()) {
        return fail(ErrorCode::NotFound,
                    tr("The reader is not installed, so articles cannot be shown here. Everything "
                       "else works. Install the package “redaksiya” again, or build the target "
                       "“redaksiya_reader”."),
                    QStringLiteral("no " RD_READER_FILE " in ") +
                        m_folders.join(QStringLiteral(", ")));
    }
    QPluginLoader loader(path);
    auto *factory = qobject_cast<ReaderFactory *>(loader.instance());
    if (factory == nullptr) {
        return fail(ErrorCode::Unsupported,
                    tr("The reader could not be started, so articles cannot be shown here. "
                       "Everything else works. Qt WebEngine is probably missing: install "
                       "“libqt6webenginewidgets6”."),
                    loader.errorString(), path);
    }
    return factory;
}

} // namespace rd::ui
