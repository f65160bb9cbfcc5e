internal import ArgumentParser

/// One mail of the outbox, by the name that the list shows.
struct MailArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("Nama surel dari daftar.", valueName: "surel"))
  var name: String
}
