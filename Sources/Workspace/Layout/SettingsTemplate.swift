/// What `init` writes for staff to fill in: every setting with its default and what it means.
enum SettingsTemplate {
  static let text = """
    # Pengaturan rekap. Semua kunci boleh dihapus; yang tidak ada memakai nilai yang tertulis di sini.
    instansi:
      kop:                              # kepala surat, dari atas ke bawah
        - PEMERINTAH KABUPATEN BALANGAN
        - DINAS PENDIDIKAN DAN KEBUDAYAAN
      tempat: Paringin                  # tempat dan tanggal tanda tangan; kosong = titik-titik
      tanggal: ""
      penandatangan:
        jabatan: Kepala Dinas
        nama: ""
        pangkat: ""
        nip: ""
      kertas: F4                        # F4 atau A4
    batas_waktu:
      tanggal: 10                       # tanggal di bulan setelah triwulan berakhir
    capaian:
      rumus_turun: A                    # A = (2T-R)/T, B = T/R, untuk indikator yang makin kecil makin baik
      # batas_rata_rata: 120            # capaian paling tinggi yang dihitung dalam rata-rata
    skala:                              # batas bawah capaian (%) dan predikatnya
      - { batas: 91, predikat: Sangat Tinggi }
      - { batas: 76, predikat: Tinggi }
      - { batas: 66, predikat: Sedang }
      - { batas: 51, predikat: Rendah }
      - { batas: 0, predikat: Sangat Rendah }
    ambang:
      selisih_capaian: 0,1              # V01, poin persen
      perubahan_nilai: 25               # V03, persen dari triwulan lalu
      perbaikan_janggal: 50             # V13, persen dari triwulan lalu
      capaian_tinggi: 150               # V05, peringatan
      capaian_mustahil: 1000            # V05, kesalahan
      capaian_rendah: 75                # V06
      selisih_serapan: 30               # A04, poin persen
      selisih_rasio: 0,1                # B24
      pecahan_persen: 2                 # B10, persen dari target
      pola: 5                           # V04 dan V11, paling sedikit sekian angka
      desimal: 4                        # B22, paling banyak sekian angka di belakang koma
      jauh_dari_biasa: 25               # V10, persen dari angka yang biasa
      penjelasan_sama: 30               # V07, hanya penjelasan sepanjang ini dibandingkan
    batas_berkas:                       # F09; jarang perlu diubah
      input_bytes: 256M                 # berkas di disk; K, M, G = kelipatan 1.024
      cells: 10000000                   # sel satu buku kerja
    kotak_masuk:
      # folder: /srv/samba/kinerja      # bila berkas ditaruh di folder lain daripada inbox
      tenang: 5                         # detik tanpa perubahan sebelum berkas diambil
    surel:                              # tanpa "dari" tidak ada surel yang dibuat
      dari: ""                          # misalnya "Subbag Perencanaan <perencanaan@disdik.example.go.id>"
      # balas_ke: perencanaan@disdik.example.go.id
      petugas: []                       # menerima ringkasan harian
      pejabat: []                       # menerima rekap dan naskah laporan

    """

  /// A list of units without units: only the headings.
  static let units = "Kode;Nama;Alias;Jenis;Induk;Email;Kepala;NIP\n"
}
