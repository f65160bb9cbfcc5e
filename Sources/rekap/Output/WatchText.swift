internal import Workspace
internal import Writers

/// What `watch` says about itself.
struct WatchText {
  let language: Language

  func started(_ path: String, mode: InboxWatch.Mode) -> String {
    switch (language, mode) {
    case (.indonesian, .events): "Memantau \(path). Hentikan dengan Ctrl-C."
    case (.indonesian, .polling): "Memantau \(path) dengan memeriksa setiap 10 detik. Hentikan dengan Ctrl-C."
    case (.english, .events): "Watching \(path). Stop with Ctrl-C."
    case (.english, .polling): "Watching \(path) by looking every 10 seconds. Stop with Ctrl-C."
    }
  }

  func reachable(_ path: String) -> String {
    language == .indonesian ? "\(path) dapat dicapai lagi." : "\(path) can be reached again."
  }

  var stopped: String { language == .indonesian ? "Pemantauan berhenti." : "Watching has stopped." }
}
