/// Drawings and the charts in them.
struct ChartFaults {
  private let package: AuditedPackage

  init(_ package: AuditedPackage) { self.package = package }

  var found: [String] {
    package.sheets.flatMap { sheet -> [String] in
      var faults = FaultList(sheet.part)
      let link = sheet.relationships.first { $0.kind == "drawing" }
      faults.unless(sheet.tree.first("drawing")?["r:id"] == link?.id, "does not show its drawing")
      guard let part = link?.target, let drawing = package.trees[part] else { return faults.found }
      let frames = drawing.everything
      faults.unless(
        eachOnce: frames.filter { $0.name == "xdr:cNvPr" }.compactMap { $0["id"] }, "ids of shapes")
      faults.unless(
        frames.filter { $0.name == "xdr:cNvPr" }.allSatisfy { $0["descr"]?.isEmpty == false },
        "a chart without words for those who cannot see it")
      for anchor in drawing.children {
        let corners = [anchor.first("xdr:from"), anchor.first("xdr:to")].map { corner in
          ["xdr:row", "xdr:col"].compactMap { corner?.first($0).flatMap { Int($0.text) } }
        }
        let isArea = corners.allSatisfy { $0.count == 2 } && zip(corners[0], corners[1]).allSatisfy(<=)
        faults.unless(isArea, "a chart over no cells")
      }
      for chart in package.relationships(of: part) where chart.kind == "chart" {
        if let tree = package.trees[chart.target] { faults.add(self.faults(of: tree, chart.target)) }
      }
      return faults.found
    }
  }

  private func faults(of chart: MarkupTree, _ part: String) -> [String] {
    var faults = FaultList(part)
    let all = chart.everything
    let plots = all.filter { $0.name.hasSuffix("Chart") }
    let axes = all.filter { $0.name == "c:catAx" || $0.name == "c:valAx" }
    let ids = axes.compactMap { $0.first("c:axId")?["val"] }
    faults.unless(eachOnce: ids, "axes")
    for plot in plots {
      faults.unless(Set(plot.all("c:axId").compactMap { $0["val"] }) == Set(ids), "axes of \(plot.name)")
    }
    faults.unless(
      axes.allSatisfy { ids.contains($0.first("c:crossAx")?["val"] ?? "") }, "an axis that crosses none")
    let series = plots.flatMap { $0.all("c:ser") }
    faults.unless(!series.isEmpty, "nothing to draw")
    for key in ["c:idx", "c:order"] {
      faults.unless(
        series.map { $0.first(key)?.number("val") } == Array(0..<series.count), "\(key) of series")
    }
    for cache in all where cache.name == "c:strCache" || cache.name == "c:numCache" {
      let count = cache.first("c:ptCount")?.number("val") ?? -1
      let points = cache.all("c:pt").compactMap { $0.number("idx") }
      faults.unless(points == Set(points).sorted() && points.allSatisfy { $0 < count }, "points of a cache")
    }
    let isStacked = all.contains {
      $0.name == "c:grouping" && ["stacked", "percentStacked"].contains($0["val"] ?? "")
    }
    faults.unless(
      !isStacked || !all.contains { $0.name == "c:dLblPos" && $0["val"] == "outEnd" },
      "labels outside of stacked bars")
    return faults.found
  }
}
