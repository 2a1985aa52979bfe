// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for all of app/: only what nearly every source needs anyway.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <vector>
