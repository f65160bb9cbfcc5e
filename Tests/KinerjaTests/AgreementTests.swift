import Kinerja
import Testing

struct AgreementBookTests {
  private func agreement(from number: Int, _ year: Int = 2026, isRevision: Bool = false) -> Agreement {
    Agreement(unit: "U", validFrom: quarter(number, year), indicators: [], files: [], isRevision: isRevision)
  }

  @Test func `a quarter takes the version in force in it`() {
    let book = AgreementBook([agreement(from: 3, isRevision: true), agreement(from: 1)])
    #expect(book.agreement(of: "U", in: quarter(2))?.isRevision == false)
    #expect(book.agreement(of: "U", in: quarter(3))?.isRevision == true)
    #expect(book.agreement(of: "U", in: quarter(4))?.isRevision == true)
    #expect(book.agreement(of: "V", in: quarter(4)) == nil)
    #expect(book.agreement(of: "U", in: quarter(1, 2027)) == nil)
  }

  @Test func `of two from the same quarter the revision holds`() {
    for agreements in [
      [agreement(from: 1, isRevision: true), agreement(from: 1)],
      [agreement(from: 1), agreement(from: 1, isRevision: true)],
    ] {
      #expect(AgreementBook(agreements).agreement(of: "U", in: quarter(1))?.isRevision == true)
    }
  }
}
