// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translations.h"
#include "app/cli/command.h"
#include "app/cli/tr.h"
#include "app/workspace/paths.h"

#include <QCoreApplication>

#include <optional>

namespace rd::cli {

namespace {

QString exitHelp()
{
    return Cli::tr("Exit status: 0 done · 1 failed · 2 wrong usage · 3 not found · 4 bad input · "
                   "5 library cannot be used · 6 refused");
}

QString help()
{
    QString text = QStringLiteral("redaksiya-cli [--library FILE] [--json] COMMAND …\n\n");
    for (const Command &command : commands()) {
        const QString usage =
            QLatin1String(command.name) + QLatin1Char(' ') + QString::fromUtf8(command.arguments);
        text += QStringLiteral("  %1  %2\n").arg(usage, -24).arg(command.summary());
    }
    text += QLatin1Char('\n');
    text +=
        Cli::tr("“redaksiya-cli COMMAND --help” tells a command's options.") + QLatin1Char('\n');
    text += Cli::tr("The library: --library, else $REDAKSIYA_LIBRARY, else %1")
                .arg(QStringLiteral("$XDG_DATA_HOME/redaksiya/library.redaksiya")) +
            QLatin1Char('\n');
    return text + exitHelp();
}

void addGlobalOptions(QCommandLineParser &parser)
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions({
        {QStringLiteral("library"), Cli::tr("The library to use."), QStringLiteral("FILE")},
        {QStringLiteral("json"), Cli::tr("One JSON document on standard output.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Cli::tr("This help.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, Cli::tr("The version.")},
    });
}

/// The first argument that is neither an option nor an option's value.
qsizetype commandIndex(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--library")) {
            ++i;
        } else if (!arguments[i].startsWith(QLatin1Char('-'))) {
            return i;
        }
    }
    return -1;
}

const Command *commandNamed(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1String(command.name)) {
            return &command;
        }
    }
    return nullptr;
}

/// --help and --version, also without a command; nothing when there is work to do.
std::optional<Exit> answerQuestions(const QCommandLineParser &parser, const Command *command,
                                    const Context &context)
{
    if (parser.isSet(QStringLiteral("version"))) {
        context.out(QStringLiteral("redaksiya-cli " RD_VERSION));
        return Exit::Done;
    }
    if (!parser.isSet(QStringLiteral("help"))) {
        return std::nullopt;
    }
    if (!command) {
        context.out(help());
        return Exit::Done;
    }
    context.out(QStringLiteral("redaksiya-cli %1 %2\n%3\n")
                    .arg(QLatin1String(command->name), QString::fromUtf8(command->arguments),
                         command->summary()));
    const QString options = parser.helpText();
    context.out(options.mid(options.indexOf(QLatin1Char('\n')) + 1));
    return Exit::Done;
}

Exit runProgram(QStringList arguments)
{
    const qsizetype index = commandIndex(arguments);
    const QString name = index > 0 ? arguments.takeAt(index) : QString();
    const Command *command = commandNamed(name);
    QCommandLineParser parser;
    addGlobalOptions(parser);
    if (command && command->addOptions) {
        command->addOptions(parser);
    }
    const bool parsed = parser.parse(arguments);
    Context context(parser.isSet(QStringLiteral("library"))
                        ? parser.value(QStringLiteral("library"))
                        : workspace::defaultLibraryPath(),
                    parser.isSet(QStringLiteral("json")));
    if (const auto answered = answerQuestions(parser, command, context)) {
        return *answered;
    }
    if (!command) {
        return context.wrongUsage(name.isEmpty() ? Cli::tr("Say what to do.")
                                                 : Cli::tr("There is no command “%1”.").arg(name));
    }
    if (!parsed) {
        return context.wrongUsage(parser.errorText());
    }
    return command->run(parser, parser.positionalArguments(), context);
}

} // namespace

} // namespace rd::cli

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("redaksiya"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RD_VERSION));
    rd::Translations translations(*QCoreApplication::instance());
    translations.use(rd::Translations::fromSystem());
    return static_cast<int>(rd::cli::runProgram(QCoreApplication::arguments()));
}
