internal import Archive
internal import Markup

extension UnreadableFile {
  init(_ error: ArchiveReadError) {
    switch error {
    case .noDirectory: self = .damaged("end of the archive")
    case .damaged(let place): self = .damaged(place)
    case .ambiguous(let place): self = .ambiguous(place)
    case .encrypted: self = .passwordProtected
    case .unsupportedMethod(let method, let entry): self = .damaged("\(entry): compression method \(method)")
    case .limitExceeded(let limit, let allowed, let met):
      self = .limitExceeded(limit: limit, allowed: allowed, met: met)
    case .inputOutput(let errno): self = .inputOutput(errno: errno)
    }
  }

  init(_ error: MarkupError, in part: PartName) {
    switch error {
    case .malformed(let line, let message): self = .damaged("\(part), line \(line): \(message)")
    case .documentType(let line): self = .forbiddenMarkup("\(part), line \(line): DOCTYPE")
    case .encoding(let name): self = .forbiddenMarkup("\(part): encoding \(name)")
    case .limitExceeded(let limit, let allowed, let met):
      self = .limitExceeded(limit: limit, allowed: allowed, met: met)
    case .outOfMemory: self = .damaged("\(part): out of memory")
    }
  }
}
