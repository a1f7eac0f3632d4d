import { $ as PersonRow, A as nameOf, B as IntegrationTransitionRow, C as LevelHistoryEntry, D as FUNDING_SOURCES, E as FAMILY_FUNCTIONS, F as KKB_2021, G as KampungRow, H as DesignationRow, J as NO_BONDS, K as BOND_KINDS, L as ReportRow, O as INPRES_GROUPS, R as IntegrationBondRow, S as RubricRow, T as DATA_USES, U as ProgrammeRow, V as AgencyRow, W as ActivityRow, X as text, Y as bondsAfter, _ as assess, a as printContract, b as NON_USE_REASONS, c as DEMO_ACCOUNTS, d as LEVEL_HISTORY, et as RoleAssignmentRow, f as POPULATION, g as refreshSummaries, h as readRegions, i as makeSchema, k as MECHANISMS, l as DEMO_PASSWORD, m as villagesOfTanahLaut, n as makeDataSource, o as publish, p as TANAH_LAUT, q as COMMAND_RULES, s as hashPassword, t as readEnv, u as DESIGNATIONS, v as CONTRACEPTIVE_METHODS, w as ProgrammeEntry, x as readCatalogue, y as GROUP_KINDS, z as IntegrationRow } from "./assets/env-5PDv1umA.js";
import "reflect-metadata";
import path from "node:path";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import sharp from "sharp";
// src/publication/programmes.ts
/** Copies the whole catalogue of programmes to the public. */
async function publishProgrammes(db) {
	const { programmes, agencies } = await readCatalogue(db);
	const entries = [...programmes.values()].map(({ ordinal, agencyCode, supports: _, ...row }) => ({
		code: row.code,
		ordinal,
		data: {
			...row,
			agencyName: agencies.get(agencyCode)?.name ?? row.name,
			familyFunctions: row.familyFunctions.map((code) => ({
				code,
				name: nameOf(FAMILY_FUNCTIONS, code)
			})),
			inpresGroups: row.inpresGroups.map((code) => ({
				code,
				name: nameOf(INPRES_GROUPS, code)
			}))
		}
	}));
	await db.upsert(ProgrammeEntry, entries, ["code"]);
}
// seeds/agencies.ts
/**
* The agencies that own programmes in Tanah Laut. Names of agencies change with every regional
* reorganisation, so they are data: the regency corrects them, no code follows.
*/
var AGENCIES_OF_TANAH_LAUT = [
	{
		code: "OPD_KB",
		name: text("OPD KB Kabupaten Tanah Laut", "Family-planning agency of Tanah Laut")
	},
	{
		code: "BNNK",
		name: text("BNN Kabupaten Tanah Laut", "Narcotics agency of Tanah Laut")
	},
	{
		code: "POLRES",
		name: text("Polres Tanah Laut", "Police of Tanah Laut")
	},
	{
		code: "DPPPA",
		name: text("Dinas PPPA Kabupaten Tanah Laut", "Agency for women and children of Tanah Laut")
	},
	{
		code: "DISPORA",
		name: text("Dinas Pemuda dan Olahraga Kabupaten Tanah Laut", "Youth and sports agency of Tanah Laut")
	},
	{
		code: "DLH",
		name: text("Dinas Lingkungan Hidup Kabupaten Tanah Laut", "Environment agency of Tanah Laut")
	},
	{
		code: "BPBD",
		name: text("BPBD Kabupaten Tanah Laut", "Disaster management agency of Tanah Laut")
	},
	{
		code: "BPS",
		name: text("BPS Kabupaten Tanah Laut", "Statistics office of Tanah Laut")
	},
	{
		code: "BAGIAN_HUKUM",
		name: text("Bagian Hukum Setda Kabupaten Tanah Laut", "Legal section of the Tanah Laut secretariat")
	},
	{
		code: "INSPEKTORAT",
		name: text("Inspektorat Kabupaten Tanah Laut", "Inspectorate of Tanah Laut")
	},
	{
		code: "KANKEMENAG",
		name: text("Kantor Kementerian Agama Kabupaten Tanah Laut", "Religious affairs office of Tanah Laut")
	},
	{
		code: "DISDIK",
		name: text("Dinas Pendidikan Kabupaten Tanah Laut", "Education agency of Tanah Laut")
	},
	{
		code: "DINKES",
		name: text("Dinas Kesehatan Kabupaten Tanah Laut", "Health agency of Tanah Laut")
	},
	{
		code: "DISPAR",
		name: text("Dinas Pariwisata Kabupaten Tanah Laut", "Tourism agency of Tanah Laut")
	},
	{
		code: "DPMD",
		name: text("Dinas PMD Kabupaten Tanah Laut", "Village empowerment agency of Tanah Laut")
	}
];
// seeds/calendar.ts
/** Days of the demonstration, as YYYY-MM-DD. It stands still: nothing here reads a clock. */
var DEMO_DAY = "2026-11-20";
/** Activities go back two years. */
var FIRST_ACTIVITY_DAY = "2024-12-01";
/** The first days of the twelve reporting months, oldest first. */
var REPORT_MONTHS = Array.from({ length: 12 }, (_, index) => isoDay(Date.UTC(2025, 10 + index, 1)));
var DAY$1 = 864e5;
var addDays = (day, count) => isoDay(Date.parse(day) + count * DAY$1);
var daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY$1);
/** The day itself, or the Friday before when it falls on a weekend. */
function officeDay(day) {
	return addDays(day, {
		6: -1,
		0: -2
	}[new Date(Date.parse(day)).getUTCDay()] ?? 0);
}
/** An instant in office hours of Central Indonesia (UTC+8). */
var officeHour = (day, minutes) => `${day}T${String(1 + Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}:00.000Z`;
function isoDay(time) {
	return new Date(time).toISOString().slice(0, 10);
}
// seeds/data/activity-template.ts
/** Sentences any report may end with. */
var CLOSINGS = [
	"Catatan kegiatan disimpan di buku Pokja.",
	"Kegiatan serupa direncanakan lagi triwulan depan.",
	"Konsumsi disiapkan warga secara swadaya.",
	"Masukan peserta akan dibahas pada rapat Pokja berikutnya.",
	"Hasilnya dilaporkan kepada pemerintah desa dan kecamatan.",
	"Pokja menindaklanjuti tiga kesepakatan sebelum akhir bulan.",
	"Warga meminta jadwal yang sama dibuat rutin.",
	"Dokumentasi ditempel di papan informasi kampung."
];
// seeds/data/activities-economy-environment.ts
var ECONOMY = [
	{
		title: "Pelatihan olahan ikan bagi kelompok UPPKA",
		agencies: [
			"DKP",
			"DISKOP",
			"OPD_KB"
		],
		places: ["Balai {desa}", "Rumah produksi UPPKA {nama}"],
		scenes: ["dapur", "kerajinan"],
		openings: ["Kelompok UPPKA belajar membuat abon dan kerupuk ikan.", "Pelatihan olahan ikan diikuti {jumlah} ibu."],
		details: [
			"Kemasan baru dibuat agar tahan tiga bulan.",
			"Penyuluh menjelaskan izin pangan rumahan.",
			"Hasil pertama langsung dijual di pasar desa."
		]
	},
	{
		title: "Bazar produk keluarga akseptor",
		agencies: [
			"DISDAG",
			"DISKOP",
			"PEMDES"
		],
		places: ["Halaman balai {desa}", "Pasar {desa}"],
		scenes: ["pasar", "kerajinan"],
		openings: ["Kelompok UPPKA menjual kue, anyaman, dan sayur di bazar desa.", "Bazar sehari diikuti {jumlah} keluarga usaha."],
		details: [
			"Harga dan modal dicatat untuk menghitung untung.",
			"Pembeli datang dari desa tetangga.",
			"Sisa dagangan ditukar antarpedagang."
		]
	},
	{
		title: "Pembukuan sederhana usaha keluarga",
		agencies: ["DISKOP", "LEMBAGA_PENDIDIKAN"],
		places: ["Balai {desa}"],
		scenes: ["musyawarah", "kerajinan"],
		openings: ["Ibu-ibu belajar memisahkan uang usaha dari uang dapur.", "Kelas pembukuan diikuti {jumlah} pelaku usaha rumahan."],
		details: [
			"Buku kas dibuat dengan empat kolom saja.",
			"Suami dan istri diajak mengisi bersama.",
			"Pendamping akan melihat buku kas bulan depan."
		]
	},
	{
		title: "Panen bersama kebun keluarga",
		agencies: [
			"DISTAN",
			"KETAHANAN_PANGAN",
			"PEMDES"
		],
		places: ["Kebun Pokja {desa}"],
		scenes: ["kebun", "sawah"],
		openings: ["Warga memanen cabai, terung, dan kacang panjang dari kebun Pokja.", "Panen kedua tahun ini dibagi kepada keluarga sasaran."],
		details: [
			"Sebagian hasil dijual untuk membeli benih.",
			"Pupuk dibuat dari sisa dapur warga.",
			"Penyuluh pertanian mengajarkan pergiliran tanaman."
		]
	},
	{
		title: "Budidaya ikan dalam kolam terpal",
		agencies: [
			"DKP",
			"PEMDES",
			"SWASTA"
		],
		places: ["Pekarangan warga di {desa}"],
		scenes: ["air-bersih", "kebun"],
		openings: ["Kelompok bapak menebar benih nila dan patin di kolam terpal.", "Pelatihan kolam terpal diikuti {jumlah} keluarga."],
		details: [
			"Pakan tambahan dibuat dari bahan setempat.",
			"Air diganti bergiliran agar hemat.",
			"Hasil panen masuk menu dapur sehat."
		]
	},
	{
		title: "Pelatihan anyaman purun",
		agencies: [
			"DISPERIN",
			"DISKOP",
			"KOMUNITAS_KAMPUNG"
		],
		places: ["Balai {desa}", "Rumah produksi UPPKA {nama}"],
		scenes: ["kerajinan", "kampung"],
		openings: ["Perajin berbagi cara menganyam tas dan tikar purun.", "Pelatihan anyaman diikuti {jumlah} perempuan dan pemuda."],
		details: [
			"Motif baru disesuaikan dengan pesanan pembeli.",
			"Bahan diambil bergiliran agar rawa tetap lestari.",
			"Produk difoto untuk katalog desa."
		]
	},
	{
		title: "Vaksinasi ternak dan penyuluhan kandang sehat",
		agencies: ["PETERNAKAN", "PEMDES"],
		places: ["Kandang kelompok {desa}"],
		scenes: ["kampung", "sawah"],
		openings: ["Petugas memvaksin sapi dan kambing milik warga.", "Penyuluhan kandang sehat diikuti {jumlah} peternak."],
		details: [
			"Kotoran ternak diolah menjadi pupuk kebun Pokja.",
			"Kandang dijauhkan dari sumur dan dapur.",
			"Peternak muda belajar mencatat kelahiran ternak."
		]
	},
	{
		title: "Kunjungan belajar ke desa mandiri",
		agencies: ["DPMD", "PEMDES"],
		places: ["Balai {desa}"],
		scenes: ["balai", "rumah-data"],
		openings: ["Pokja mempelajari cara desa lain menaikkan status indeks desanya.", "Sebanyak {jumlah} wakil desa membahas hasil indeks desa terbaru."],
		details: [
			"Nilai yang rendah dikaitkan dengan rencana Kampung KB.",
			"Setiap wakil membawa pulang satu gagasan yang murah.",
			"Perangkat desa menyusun jadwal perbaikan selama setahun."
		],
		programme: "INDEKS_DESA"
	},
	{
		title: "Pembahasan hasil indeks desa",
		agencies: [
			"DPMD",
			"PEMDES",
			"BPS"
		],
		places: ["Balai {desa}", "Aula Kecamatan {kecamatan}"],
		scenes: ["rumah-data", "musyawarah"],
		openings: ["Nilai indeks desa dibaca bersama dan dibandingkan dengan data Kampung KB.", "Pembahasan indeks desa dihadiri {jumlah} warga."],
		details: [
			"Akses air bersih dan jaringan internet menjadi perhatian.",
			"Pokja memilih dua indikator untuk digarap bersama dinas.",
			"Target tahun depan ditulis di papan rencana."
		],
		programme: "INDEKS_DESA"
	}
];
var ENVIRONMENT = [
	{
		title: "Penanaman pohon di bantaran sungai",
		agencies: [
			"DLHK",
			"PEMDES",
			"LEMBAGA_PENDIDIKAN"
		],
		places: ["Tepi sungai {desa}"],
		scenes: ["sungai", "bibit"],
		openings: ["Warga menanam bibit rambai dan ketapang di tepi sungai.", "Sebanyak {jumlah} warga dan siswa menanam pohon."],
		details: [
			"Setiap keluarga merawat dua batang pohon.",
			"Bibit berasal dari persemaian kampung.",
			"Sampah di bantaran dibersihkan terlebih dahulu."
		],
		programme: "PROKLIM"
	},
	{
		title: "Menabung di bank sampah",
		agencies: [
			"DLHK",
			"PEMDES",
			"SWASTA"
		],
		places: ["Bank sampah {desa}"],
		scenes: ["bank-sampah", "kampung"],
		openings: ["Warga menabung botol, kardus, dan minyak jelantah.", "Bank sampah buka setiap Sabtu dan melayani {jumlah} nasabah."],
		details: [
			"Tabungan dapat diambil menjelang tahun ajaran baru.",
			"Sampah organik diolah menjadi kompos.",
			"Timbangan baru disumbang perusahaan setempat."
		],
		programme: "PROKLIM"
	},
	{
		title: "Persemaian bibit kampung iklim",
		agencies: [
			"DLHK",
			"DISTAN",
			"KOMUNITAS_KAMPUNG"
		],
		places: ["Persemaian {desa}"],
		scenes: ["bibit", "kebun"],
		openings: ["Kelompok warga menyemai bibit buah dan sayur di bawah peneduh.", "Persemaian menghasilkan bibit untuk seluruh dusun."],
		details: [
			"Air hujan ditampung untuk menyiram pada musim kering.",
			"Pot dibuat dari kemasan bekas.",
			"Bibit dibagikan gratis kepada keluarga yang merawatnya."
		],
		programme: "PROKLIM"
	},
	{
		title: "Kerja bakti memberantas sarang nyamuk",
		agencies: ["PUSKESMAS", "PEMDES"],
		places: ["Seluruh dusun di {desa}"],
		scenes: ["kampung", "air-bersih"],
		openings: ["Warga memeriksa bak air dan menutup tampungan di pekarangan.", "Juru pemantau jentik berkeliling bersama {jumlah} warga."],
		details: [
			"Barang bekas yang menampung air dibawa ke bank sampah.",
			"Hasil pemantauan diumumkan per dusun.",
			"Ikan pemakan jentik ditebar di kolam umum."
		]
	},
	{
		title: "Perbaikan saluran air dan jalan kampung",
		agencies: [
			"PUPR",
			"PEMDES",
			"KOMUNITAS_KAMPUNG"
		],
		places: ["Jalan dusun di {desa}"],
		scenes: ["kampung", "sungai"],
		openings: ["Warga memperbaiki gorong-gorong yang tersumbat sebelum musim hujan.", "Saluran sepanjang seratus meter dibersihkan oleh {jumlah} warga."],
		details: [
			"Bahan berasal dari Dana Desa dan tenaga dari warga.",
			"Jalan ke posyandu kini dapat dilalui kursi roda.",
			"Pengerukan dilanjutkan pekan berikutnya."
		]
	},
	{
		title: "Pekarangan hijau pangan keluarga",
		agencies: [
			"KETAHANAN_PANGAN",
			"DISTAN",
			"PEMDES"
		],
		places: ["Pekarangan warga di {desa}"],
		scenes: ["kebun", "bibit"],
		openings: ["Keluarga menanam kelor, cabai, dan sawi di pekarangan.", "Bibit sayur dibagikan kepada {jumlah} keluarga."],
		details: [
			"Penyuluh menunjukkan cara menanam di karung bekas.",
			"Keluarga yang punya balita didahulukan.",
			"Panen pertama diperkirakan enam minggu lagi."
		]
	},
	{
		title: "Pengukuran mutu air sumur warga",
		agencies: [
			"DINKES",
			"PUSKESMAS",
			"PUPR"
		],
		places: ["Balai {desa}", "Sumur umum {desa}"],
		scenes: ["air-bersih", "kampung"],
		openings: ["Sanitarian mengambil contoh air dari sumur umum dan tandon.", "Hasil uji air dijelaskan kepada {jumlah} warga."],
		details: [
			"Sumur yang keruh akan diberi saringan pasir.",
			"Warga belajar merebus dan menyimpan air minum.",
			"Pengukuran diulang setelah musim hujan."
		]
	},
	{
		title: "Apel siaga pencegahan kebakaran lahan",
		agencies: [
			"BPBD",
			"TNI_POLRI",
			"DLHK",
			"PEMDES"
		],
		places: ["Lapangan {desa}"],
		scenes: ["lapangan", "sawah"],
		openings: ["Relawan menyiapkan pompa dan jadwal patroli musim kering.", "Apel siaga diikuti {jumlah} relawan dan petani."],
		details: [
			"Petani sepakat membuka lahan tanpa membakar.",
			"Embung kecil diperiksa agar terisi penuh.",
			"Jalur komunikasi antardusun diuji."
		],
		programme: "DESTANA"
	}
];
// seeds/data/activities-faith-culture.ts
var FAITH = [
	{
		title: "Pengajian keluarga dan pesan delapan fungsi keluarga",
		agencies: [
			"KEMENAG",
			"PEMDES",
			"OPD_KB"
		],
		places: ["Musala di {desa}", "Balai {desa}"],
		scenes: ["musala", "rebana"],
		openings: ["Sebanyak {jumlah} warga mengikuti pengajian yang membahas peran ayah dan ibu dalam keluarga.", "Pengajian bulanan diisi pesan tentang fungsi agama dan kasih sayang di rumah."],
		details: [
			"Penyuluh agama mengajak keluarga makan malam bersama tanpa gawai.",
			"Kader membagikan lembar delapan fungsi keluarga untuk ditempel di rumah.",
			"Sesi tanya jawab menyinggung cara mendampingi anak remaja."
		]
	},
	{
		title: "Bimbingan perkawinan bagi calon pengantin",
		agencies: [
			"KEMENAG",
			"PUSKESMAS",
			"OPD_KB"
		],
		places: ["Kantor KUA Kecamatan {kecamatan}", "Balai {desa}"],
		scenes: ["musyawarah", "musala"],
		openings: ["Calon pengantin dari {desa} mengikuti bimbingan setengah hari sebelum hari pernikahan.", "Penyuluh agama dan bidan mendampingi {jumlah} calon pengantin."],
		details: [
			"Materinya meliputi kesiapan berumah tangga, kesehatan reproduksi, dan pencegahan stunting.",
			"Setiap pasangan menyusun rencana keuangan sederhana.",
			"Peserta dikenalkan cara mengisi kuesioner siap nikah."
		]
	},
	{
		title: "Rebana dan selawat remaja kampung",
		agencies: [
			"KOMUNITAS_KAMPUNG",
			"KEMENAG",
			"PEMDES"
		],
		places: ["Musala di {desa}", "Halaman balai {desa}"],
		scenes: ["rebana", "musala"],
		openings: ["Kelompok rebana remaja tampil di hadapan keluarga dan tetangga.", "Latihan rebana mingguan kini diikuti {jumlah} remaja."],
		details: [
			"Orang tua ikut menonton dan menyiapkan penganan.",
			"Di sela tampilan, kader PIK-R membacakan pesan tentang menunda perkawinan anak.",
			"Alat musik dibeli dari iuran warga."
		]
	},
	{
		title: "Dialog kerukunan antarumat beragama",
		agencies: [
			"KEMENAG",
			"PEMDES",
			"TNI_POLRI"
		],
		places: ["Balai {desa}", "Aula Kecamatan {kecamatan}"],
		scenes: ["musyawarah", "balai"],
		openings: ["Tokoh dari berbagai agama duduk bersama membahas kerukunan di {desa}.", "Dialog kerukunan dihadiri {jumlah} tokoh dan keluarga."],
		details: [
			"Peserta sepakat saling menjaga pada hari besar keagamaan.",
			"Pemuda diberi tugas membuat jadwal kerja bakti lintas rumah ibadah.",
			"Penyuluh memberi contoh tutur kata yang menyejukkan di media sosial."
		],
		programme: "KAMPUNG_MODERASI_BERAGAMA"
	},
	{
		title: "Kerja bakti lintas rumah ibadah",
		agencies: [
			"KOMUNITAS_KAMPUNG",
			"KEMENAG",
			"PEMDES"
		],
		places: ["Rumah ibadah di {desa}"],
		scenes: ["musala", "kampung"],
		openings: ["Warga dari agama yang berbeda membersihkan rumah ibadah secara bergiliran.", "Kerja bakti pagi diikuti {jumlah} warga dari seluruh dusun."],
		details: [
			"Halaman dibersihkan, pagar dicat, dan pohon peneduh ditanam.",
			"Anak-anak ikut mengumpulkan daun kering untuk kompos.",
			"Kegiatan ditutup dengan makan bersama di balai."
		],
		programme: "KAMPUNG_MODERASI_BERAGAMA"
	},
	{
		title: "Santunan anak yatim dan lansia",
		agencies: [
			"DINSOS",
			"KEMENAG",
			"SWASTA"
		],
		places: ["Balai {desa}", "Musala di {desa}"],
		scenes: ["balai", "musala"],
		openings: ["Warga mengumpulkan infak untuk paket sembako bagi lansia dan anak yatim.", "Paket sembako dibagikan dengan cara diantar ke rumah."],
		details: [
			"Perusahaan di sekitar kampung menambah bantuan alat tulis.",
			"Penyalurannya dicatat terbuka di papan informasi, tanpa nama penerima.",
			"Kader BKL sekaligus menanyakan kesehatan para lansia."
		]
	},
	{
		title: "Pesantren kilat keluarga",
		agencies: [
			"KEMENAG",
			"LEMBAGA_PENDIDIKAN",
			"PEMDES"
		],
		places: ["Musala di {desa}"],
		scenes: ["musala", "pojok-baca"],
		openings: ["Anak usia sekolah mengisi libur dengan pesantren kilat tiga hari.", "Sebanyak {jumlah} anak dan orang tua belajar bersama selama akhir pekan."],
		details: [
			"Pagi untuk mengaji, siang untuk membaca, sore untuk bermain.",
			"Materi akhlak dikaitkan dengan cara bergaul yang aman.",
			"Orang tua mendapat sesi tersendiri tentang pengasuhan tanpa kekerasan."
		]
	},
	{
		title: "Penyuluhan keluarga sakinah",
		agencies: [
			"KEMENAG",
			"OPD_KB",
			"PEMDES"
		],
		places: ["Balai {desa}", "Kantor KUA Kecamatan {kecamatan}"],
		scenes: ["musyawarah", "rebana"],
		openings: ["Pasangan muda mengikuti penyuluhan tentang komunikasi suami istri.", "Penyuluhan keluarga sakinah dihadiri {jumlah} pasangan."],
		details: [
			"Peserta berlatih membagi tugas rumah tangga secara adil.",
			"Penyuluh mengingatkan pentingnya mencatatkan perkawinan.",
			"Bahan bacaan ditinggalkan di pojok baca kampung."
		]
	}
];
var CULTURE = [
	{
		title: "Gotong royong menyambut hari jadi desa",
		agencies: [
			"PEMDES",
			"KOMUNITAS_KAMPUNG",
			"TNI_POLRI"
		],
		places: ["Sepanjang jalan utama {desa}", "Halaman balai {desa}"],
		scenes: ["kampung", "balai"],
		openings: ["Warga bergotong royong menghias gapura dan membersihkan jalan kampung.", "Sejak pagi {jumlah} warga turun membersihkan jalan dan parit."],
		details: [
			"Ibu-ibu menyiapkan hidangan khas Banjar.",
			"Pemuda mengecat pagar balai dengan sisa cat dari warga.",
			"Malamnya digelar pentas seni anak."
		]
	},
	{
		title: "Pentas seni dan permainan tradisional anak",
		agencies: [
			"DISDIK",
			"PEMDES",
			"DISPAR"
		],
		places: ["Lapangan {desa}", "Halaman balai {desa}"],
		scenes: ["lapangan", "rebana"],
		openings: ["Anak-anak memainkan balogo, bagasing, dan lompat tali di lapangan.", "Pentas seni sore menampilkan tari dan pantun dari {jumlah} anak."],
		details: [
			"Kakek dan nenek menjadi juri sekaligus pelatih.",
			"Orang tua diminta menemani anak tanpa gawai selama acara.",
			"Sanggar desa membuka pendaftaran anggota baru."
		]
	},
	{
		title: "Musyawarah menyusun rencana kerja masyarakat",
		agencies: [
			"PEMDES",
			"OPD_KB",
			"DPMD"
		],
		places: ["Balai {desa}"],
		scenes: ["musyawarah", "balai"],
		openings: ["Pokja dan perangkat desa menyusun rencana kerja masyarakat tahun depan.", "Musyawarah tahunan Pokja dihadiri {jumlah} wakil dusun."],
		details: [
			"Tiga masalah utama dipilih dari data keluarga, bukan dari perkiraan.",
			"Setiap usulan diberi penanggung jawab dan perkiraan biaya.",
			"Usulan yang disepakati diteruskan ke RKPDes."
		]
	},
	{
		title: "Pembukaan jalur wisata kampung",
		agencies: [
			"DISPAR",
			"PEMDES",
			"KOMUNITAS_KAMPUNG"
		],
		places: ["Tepi sungai {desa}", "Balai {desa}"],
		scenes: ["sungai", "sawah"],
		openings: ["Kelompok sadar wisata mencoba jalur susur kampung bersama keluarga.", "Jalur wisata sepanjang dua kilometer dicoba oleh {jumlah} peserta."],
		details: [
			"Titik foto dipilih agar tidak mengganggu rumah warga.",
			"Ibu-ibu UPPKA menyiapkan lapak makanan di ujung jalur.",
			"Peserta mencatat papan penunjuk yang masih kurang."
		],
		programme: "DESA_WISATA"
	},
	{
		title: "Pelatihan pemandu wisata desa",
		agencies: ["DISPAR", "LEMBAGA_PENDIDIKAN"],
		places: ["Balai {desa}", "Tepi sungai {desa}"],
		scenes: ["sungai", "musyawarah"],
		openings: ["Pemuda desa berlatih memandu tamu dan bercerita tentang kampungnya.", "Pelatihan dua hari diikuti {jumlah} calon pemandu."],
		details: [
			"Materi meliputi keselamatan di air dan pertolongan pertama.",
			"Peserta menyusun naskah cerita dari para tetua.",
			"Praktik lapangan dilakukan dengan perahu warga."
		],
		programme: "DESA_WISATA"
	},
	{
		title: "Keterbukaan anggaran desa di papan informasi",
		agencies: [
			"INSPEKTORAT",
			"PEMDES",
			"DPMD"
		],
		places: ["Halaman balai {desa}"],
		scenes: ["balai", "rumah-data"],
		openings: ["Ringkasan APBDes dipasang di papan informasi dan dijelaskan kepada warga.", "Pemerintah desa memaparkan penggunaan anggaran di depan {jumlah} warga."],
		details: [
			"Warga bertanya tentang baris kegiatan Kampung KB.",
			"Nomor layanan aduan desa diumumkan bersama tata caranya.",
			"Pemuda membantu membuat versi bergambar agar mudah dibaca."
		],
		programme: "DESA_ANTIKORUPSI"
	},
	{
		title: "Kelas layanan desa yang jujur dan cepat",
		agencies: ["INSPEKTORAT", "PEMDES"],
		places: ["Balai {desa}", "Aula Kecamatan {kecamatan}"],
		scenes: ["musyawarah", "rumah-data"],
		openings: ["Perangkat desa menyederhanakan alur surat keterangan bersama warga.", "Perangkat desa dan {jumlah} warga membahas layanan tanpa pungutan."],
		details: [
			"Waktu layanan ditulis dan ditempel di loket.",
			"Peserta berlatih menjawab keluhan dengan tenang.",
			"Daftar periksa pengawasan diserahkan kepada BPD."
		],
		programme: "DESA_ANTIKORUPSI"
	},
	{
		title: "Arisan warga dan berbagi cerita keluarga",
		agencies: ["KOMUNITAS_KAMPUNG", "PEMDES"],
		places: ["Rumah ketua dasawisma di {desa}", "Balai {desa}"],
		scenes: ["kampung", "dapur"],
		openings: ["Arisan bulanan diisi berbagi pengalaman mengasuh anak.", "Sebanyak {jumlah} ibu berkumpul dalam arisan dasawisma."],
		details: [
			"Kader memberi kuis ringan tentang gizi.",
			"Setoran arisan sebagian disisihkan untuk kas Pokja.",
			"Pertemuan berikutnya akan mengajak para bapak."
		]
	}
];
// seeds/data/activities-health-learning.ts
var REPRODUCTION = [
	{
		title: "Pelayanan KB bergerak di desa",
		agencies: [
			"OPD_KB",
			"PUSKESMAS",
			"PEMDES"
		],
		places: ["Balai {desa}", "Posyandu {bunga}"],
		scenes: ["layanan-keliling", "posyandu"],
		openings: ["Mobil pelayanan KB singgah di {desa} dengan layanan implan dan IUD.", "Layanan KB bergerak melayani pasangan usia subur tanpa biaya."],
		details: [
			"Konseling diberikan di ruang tertutup sebelum layanan.",
			"Kader mengantar peserta dari dusun yang jauh.",
			"Jadwal kontrol ditulis di kartu peserta."
		]
	},
	{
		title: "Konseling metode kontrasepsi jangka panjang",
		agencies: ["PUSKESMAS", "OPD_KB"],
		places: ["Posyandu {bunga}", "Puskesmas Kecamatan {kecamatan}"],
		scenes: ["posyandu", "musyawarah"],
		openings: ["Bidan menjelaskan kelebihan dan keterbatasan setiap metode kontrasepsi.", "Sesi konseling diikuti {jumlah} pasangan usia subur."],
		details: [
			"Para suami diajak hadir dan bertanya.",
			"Kabar keliru tentang implan diluruskan satu per satu.",
			"Peserta yang berminat dijadwalkan pada pelayanan berikutnya."
		]
	},
	{
		title: "Kelas ibu hamil",
		agencies: ["PUSKESMAS", "PEMDES"],
		places: ["Posyandu {bunga}"],
		scenes: ["posyandu", "dapur"],
		openings: ["Ibu hamil belajar mengenali tanda bahaya dan menyusun rencana persalinan.", "Kelas ibu hamil bulan ini membahas gizi dan tablet tambah darah."],
		details: [
			"Suami dan ibu mertua ikut sebagai pendamping.",
			"Senam ringan dipandu bidan desa.",
			"Nomor ambulans desa ditempel di setiap rumah ibu hamil."
		]
	},
	{
		title: "Posyandu terpadu semua usia",
		agencies: [
			"PUSKESMAS",
			"PEMDES",
			"OPD_KB"
		],
		places: ["Posyandu {bunga}"],
		scenes: ["posyandu", "layanan-keliling"],
		openings: ["Posyandu melayani balita, remaja, usia produktif, dan lansia pada hari yang sama.", "Sebanyak {jumlah} warga datang ke Posyandu {bunga}."],
		details: [
			"Imunisasi dan pemberian vitamin berjalan tertib.",
			"Kader mencatat hasil di buku dan aplikasi.",
			"Meja konseling keluarga selalu ramai."
		]
	},
	{
		title: "Edukasi kesehatan reproduksi remaja",
		agencies: [
			"PUSKESMAS",
			"LEMBAGA_PENDIDIKAN",
			"OPD_KB"
		],
		places: ["Sekolah di {desa}", "Balai {desa}"],
		scenes: ["pojok-baca", "musyawarah"],
		openings: ["Pendidik sebaya PIK-R mengajak remaja membahas pubertas dan pergaulan sehat.", "Edukasi kesehatan reproduksi diikuti {jumlah} remaja."],
		details: [
			"Pertanyaan ditulis tanpa nama dan dijawab bersama bidan.",
			"Peserta menyusun garis waktu cita-cita sebelum menikah.",
			"Tablet tambah darah dibagikan untuk remaja putri."
		]
	},
	{
		title: "Pemeriksaan kesehatan calon pengantin",
		agencies: ["PUSKESMAS", "KEMENAG"],
		places: ["Puskesmas Kecamatan {kecamatan}"],
		scenes: ["posyandu", "layanan-keliling"],
		openings: ["Calon pengantin memeriksakan kesehatan tiga bulan sebelum menikah.", "Tim pendamping keluarga mengantar calon pengantin ke puskesmas."],
		details: [
			"Hasil pemeriksaan hanya diberikan kepada yang bersangkutan.",
			"Konseling gizi dilakukan setelah pemeriksaan.",
			"Jadwal pendampingan disepakati sampai hari pernikahan."
		]
	},
	{
		title: "Pemicuan sanitasi total di dusun",
		agencies: [
			"DINKES",
			"PUSKESMAS",
			"PEMDES"
		],
		places: ["Balai {desa}", "Tepi sungai {desa}"],
		scenes: ["air-bersih", "kampung"],
		openings: ["Warga menelusuri kampung dan sepakat berhenti buang air sembarangan.", "Pemicuan sanitasi menghasilkan rencana pembuatan jamban bersama."],
		details: [
			"Arisan jamban dimulai dengan setoran mingguan.",
			"Tukang desa bersedia bekerja setengah harga.",
			"Kemajuan dicatat per dusun sebagai jumlah, bukan nama."
		],
		programme: "STBM_ODF"
	},
	{
		title: "Lomba cuci tangan pakai sabun",
		agencies: [
			"PUSKESMAS",
			"LEMBAGA_PENDIDIKAN",
			"PUPR"
		],
		places: ["Sekolah di {desa}", "Halaman balai {desa}"],
		scenes: ["air-bersih", "posyandu"],
		openings: ["Anak-anak berlomba mencuci tangan dengan enam langkah.", "Lomba cuci tangan diikuti {jumlah} anak dan kader."],
		details: [
			"Tempat cuci tangan baru dipasang di depan sekolah.",
			"Sanitarian memeriksa air dari tandon kampung.",
			"Lagu cuci tangan berbahasa Banjar dinyanyikan bersama."
		],
		programme: "STBM_ODF"
	}
];
var LEARNING = [
	{
		title: "Pojok baca dan dongeng sore",
		agencies: [
			"DISDIK",
			"LEMBAGA_PENDIDIKAN",
			"PEMDES"
		],
		places: ["Pojok baca {desa}", "Balai {desa}"],
		scenes: ["pojok-baca", "kampung"],
		openings: ["Relawan mendongeng untuk anak-anak sepulang sekolah.", "Pojok baca dibuka setiap Jumat sore dan dikunjungi {jumlah} anak."],
		details: [
			"Buku dipinjamkan dengan kartu buatan anak sendiri.",
			"Mahasiswa membantu menata buku menurut usia.",
			"Orang tua diminta membacakan satu cerita sebelum tidur."
		]
	},
	{
		title: "Kelas persiapan masuk sekolah",
		agencies: ["DISDIK", "PEMDES"],
		places: ["PAUD di {desa}"],
		scenes: ["pojok-baca", "posyandu"],
		openings: ["Guru PAUD dan kader menyiapkan anak memasuki sekolah dasar.", "Orang tua mengikuti kelas tentang kesiapan sekolah."],
		details: [
			"Tekanannya pada kemandirian, bukan pada baca tulis.",
			"Anak mencoba duduk, antre, dan merapikan tas.",
			"Data anak yang belum sekolah diteruskan sebagai jumlah ke dinas."
		]
	},
	{
		title: "Pertemuan PIK-R: merencanakan masa depan",
		agencies: ["OPD_KB", "LEMBAGA_PENDIDIKAN"],
		places: ["Sekretariat PIK-R {desa}", "Balai {desa}"],
		scenes: ["musyawarah", "lapangan"],
		openings: ["Anggota PIK-R membahas cita-cita, sekolah, dan usia menikah yang matang.", "Pertemuan PIK-R dihadiri {jumlah} remaja."],
		details: [
			"Konselor sebaya membuka kotak curhat.",
			"Peserta membuat poster untuk media sosial kampung.",
			"Alumni bercerita tentang kuliah sambil bekerja."
		]
	},
	{
		title: "Pelatihan kewirausahaan pemuda",
		agencies: [
			"DISPORA",
			"DISKOP",
			"DISNAKER",
			"PEMDES"
		],
		places: ["Balai {desa}", "Sentra pemuda {desa}"],
		scenes: ["kerajinan", "pasar"],
		openings: ["Pemuda belajar menghitung modal dan harga jual produknya.", "Pelatihan kewirausahaan diikuti {jumlah} pemuda."],
		details: [
			"Peserta mencoba memotret produk dengan telepon genggam.",
			"Dua kelompok mendapat pendampingan tiga bulan.",
			"Bazar kecil digelar di akhir pelatihan."
		],
		programme: "KAMPUNG_PEMUDA"
	},
	{
		title: "Turnamen voli antardusun",
		agencies: [
			"DISPORA",
			"PEMDES",
			"TNI_POLRI"
		],
		places: ["Lapangan {desa}"],
		scenes: ["lapangan", "kampung"],
		openings: ["Turnamen voli mempertemukan pemuda dan pemudi dari seluruh dusun.", "Selama sepekan lapangan {desa} ramai oleh turnamen voli."],
		details: [
			"Jeda pertandingan diisi pesan Generasi Berencana.",
			"Panitia seluruhnya anggota karang taruna.",
			"Hasil parkir dipakai membeli bola baru."
		],
		programme: "KAMPUNG_PEMUDA"
	},
	{
		title: "Pelatihan agen statistik desa",
		agencies: [
			"BPS",
			"PEMDES",
			"KOMINFO"
		],
		places: ["Balai {desa}", "Rumah DataKu {nama}"],
		scenes: ["rumah-data", "musyawarah"],
		openings: ["Agen statistik berlatih menyusun daftar pertanyaan dan memeriksa isian.", "Pembinaan Desa Cantik diikuti {jumlah} perangkat dan kader."],
		details: [
			"Peserta menemukan data ganda dan memperbaikinya bersama.",
			"Grafik sederhana dibuat dari data desa sendiri.",
			"Publikasi desa dalam angka mulai disusun."
		],
		programme: "DESA_CANTIK"
	},
	{
		title: "Bedah data: dari angka ke rencana",
		agencies: [
			"BPS",
			"OPD_KB",
			"PEMDES"
		],
		places: ["Rumah DataKu {nama}", "Balai {desa}"],
		scenes: ["rumah-data", "balai"],
		openings: ["Pokja membaca data desa dan memilih tiga masalah untuk ditangani.", "Bedah data menghasilkan daftar prioritas yang disepakati warga."],
		details: [
			"Angka dibandingkan dengan rata-rata kecamatan.",
			"Data yang meragukan ditandai untuk diperiksa ulang.",
			"Hasilnya menjadi lampiran rencana kerja masyarakat."
		],
		programme: "DESA_CANTIK"
	},
	{
		title: "Pemutakhiran papan data Rumah DataKu",
		agencies: [
			"OPD_KB",
			"PEMDES",
			"KOMINFO"
		],
		places: ["Rumah DataKu {nama}"],
		scenes: ["rumah-data", "pojok-baca"],
		openings: ["Kader memperbarui papan data penduduk dan keluarga.", "Papan data triwulan ini memuat jumlah keluarga dan peserta KB."],
		details: [
			"Angka kecil tidak ditulis agar keluarga tidak dikenali.",
			"Warga dapat membaca data lewat kode yang ditempel di balai.",
			"Perangkat desa memakai data ini dalam musyawarah."
		],
		programme: "RUMAH_DATAKU"
	},
	{
		title: "Orientasi pengurus Rumah DataKu",
		agencies: [
			"OPD_KB",
			"PERWAKILAN_BKKBN",
			"BPS"
		],
		places: ["Balai {desa}", "Aula Kecamatan {kecamatan}"],
		scenes: ["rumah-data", "musyawarah"],
		openings: ["Pengurus Rumah DataKu belajar mengumpulkan, menyajikan, dan memakai data.", "Orientasi sehari diikuti {jumlah} kader dan perangkat desa."],
		details: [
			"Peserta berlatih membuat grafik dari laporan bulanan.",
			"Cara menjaga kerahasiaan data keluarga dibahas khusus.",
			"Setiap pengurus mendapat tugas yang tertulis."
		],
		programme: "RUMAH_DATAKU"
	},
	{
		title: "Pojok kependudukan di sekolah",
		agencies: [
			"DISDIK",
			"LEMBAGA_PENDIDIKAN",
			"OPD_KB"
		],
		places: ["Sekolah di {desa}"],
		scenes: ["pojok-baca", "rumah-data"],
		openings: ["Siswa menata pojok kependudukan dengan grafik buatan sendiri.", "Pojok kependudukan dibuka dan dikunjungi {jumlah} siswa."],
		details: [
			"Guru geografi memakai data kampung sebagai bahan pelajaran.",
			"Siswa membuat majalah dinding tentang bonus demografi.",
			"PIK-R sekolah dan kampung menyusun jadwal bersama."
		],
		programme: "SSK"
	},
	{
		title: "Kelas inspirasi kependudukan untuk siswa",
		agencies: [
			"LEMBAGA_PENDIDIKAN",
			"OPD_KB",
			"DISDIK"
		],
		places: ["Sekolah di {desa}"],
		scenes: ["pojok-baca", "musyawarah"],
		openings: ["Penyuluh KB mengajak siswa membaca piramida penduduk desanya.", "Kelas inspirasi diikuti {jumlah} siswa dan guru."],
		details: [
			"Permainan kartu membantu siswa memahami perencanaan keluarga.",
			"Siswa menghitung biaya hidup keluarga muda.",
			"Karya terbaik dipajang di balai desa."
		],
		programme: "SSK"
	}
];
// seeds/data/activities-love-protection.ts
var LOVE = [
	{
		title: "Kelas Bina Keluarga Balita",
		agencies: [
			"OPD_KB",
			"PUSKESMAS",
			"PEMDES"
		],
		places: ["Posyandu {bunga}", "Balai {desa}"],
		scenes: ["posyandu", "pojok-baca"],
		openings: ["Orang tua belajar memantau tumbuh kembang anak dengan kartu kembang anak.", "Pertemuan BKB diikuti {jumlah} keluarga yang punya balita."],
		details: [
			"Anak bermain dengan alat permainan edukatif buatan kader.",
			"Kader memperagakan cara merangsang bicara anak usia satu tahun.",
			"Para ayah mendapat giliran membacakan cerita."
		]
	},
	{
		title: "Sekolah lansia: sehat dan tetap berkarya",
		agencies: [
			"OPD_KB",
			"PUSKESMAS",
			"DINSOS"
		],
		places: ["Balai {desa}"],
		scenes: ["balai", "kerajinan"],
		openings: ["Kelompok BKL belajar menjaga ingatan dan gerak tubuh.", "Sebanyak {jumlah} lansia mengikuti kelas senam dan permainan ingatan."],
		details: [
			"Tekanan darah diperiksa sebelum senam.",
			"Peserta menganyam tas belanja sambil berbincang.",
			"Keluarga diajari mendampingi lansia dengan sabar."
		]
	},
	{
		title: "Kunjungan kasih untuk lansia sendiri",
		agencies: [
			"DINSOS",
			"PUSKESMAS",
			"KOMUNITAS_KAMPUNG"
		],
		places: ["Rumah warga di {desa}"],
		scenes: ["kampung", "dapur"],
		openings: ["Kader dan pemuda bergiliran mengunjungi lansia yang tinggal sendiri.", "Tim kunjungan menyapa para lansia sambil membawa makanan hangat."],
		details: [
			"Rumah dibersihkan dan lampu yang padam diganti.",
			"Petugas puskesmas memeriksa obat yang diminum.",
			"Kebutuhan alat bantu diteruskan ke dinas sosial."
		]
	},
	{
		title: "Kelas ayah: waktu bermain bersama anak",
		agencies: ["OPD_KB", "LEMBAGA_PENDIDIKAN"],
		places: ["Balai {desa}", "Lapangan {desa}"],
		scenes: ["lapangan", "pojok-baca"],
		openings: ["Para ayah membuat mainan dari bambu bersama anaknya.", "Kelas ayah sore hari diikuti {jumlah} keluarga."],
		details: [
			"Fasilitator menjelaskan mengapa sepuluh menit penuh perhatian sangat berarti.",
			"Setiap ayah menulis satu janji untuk keluarganya.",
			"Foto kegiatan diambil dari belakang agar wajah anak tidak tampak."
		]
	},
	{
		title: "Dapur sehat: masak bersama menu bergizi",
		agencies: [
			"PUSKESMAS",
			"OPD_KB",
			"KETAHANAN_PANGAN",
			"PEMDES"
		],
		places: ["Dapur sehat {nama}", "Posyandu {bunga}"],
		scenes: ["dapur", "kebun"],
		openings: ["Kader memasak menu ikan haruan, labu, dan kelor untuk keluarga sasaran.", "Tim dapur sehat menyiapkan {jumlah} porsi makanan bergizi."],
		details: [
			"Bahan dibeli dari pekarangan warga dan nelayan setempat.",
			"Ahli gizi menimbang takaran untuk anak di bawah dua tahun.",
			"Resep ditempel di dapur agar dapat dicoba di rumah."
		],
		programme: "DASHAT"
	},
	{
		title: "Lomba menu sehat dari pangan lokal",
		agencies: [
			"KETAHANAN_PANGAN",
			"PUSKESMAS",
			"DKP"
		],
		places: ["Balai {desa}", "Halaman balai {desa}"],
		scenes: ["dapur", "pasar"],
		openings: ["Dasawisma berlomba menyajikan menu keluarga dari ikan sungai dan umbi.", "Lomba memasak diikuti {jumlah} regu dari seluruh dusun."],
		details: [
			"Penilaian memperhatikan gizi, harga, dan kebersihan.",
			"Menu terbaik masuk daftar menu dapur sehat bulan berikutnya.",
			"Anak-anak menjadi penguji rasa."
		],
		programme: "DASHAT"
	},
	{
		title: "Forum anak menyampaikan suara",
		agencies: [
			"DPPPA",
			"PEMDES",
			"LEMBAGA_PENDIDIKAN"
		],
		places: ["Balai {desa}"],
		scenes: ["musyawarah", "pojok-baca"],
		openings: ["Forum anak menyampaikan usulan tentang tempat bermain yang aman.", "Wakil anak membahas kampung impian bersama perangkat desa."],
		details: [
			"Usulan paling banyak adalah lampu jalan dan taman baca.",
			"Perangkat desa menjawab satu per satu dengan bahasa sederhana.",
			"Notulen ditulis oleh anak dan diserahkan ke Pokja."
		],
		programme: "DEKELA_KLA"
	},
	{
		title: "Penyiapan ruang bermain ramah anak",
		agencies: [
			"DPPPA",
			"PEMDES",
			"SWASTA"
		],
		places: ["Halaman balai {desa}", "Lapangan {desa}"],
		scenes: ["lapangan", "kampung"],
		openings: ["Warga memasang ayunan dan memagari ruang bermain anak.", "Ruang bermain dibersihkan dan dicat oleh {jumlah} warga."],
		details: [
			"Bahan dipilih yang tidak tajam dan mudah dibersihkan.",
			"Perusahaan di sekitar desa menyumbang pasir dan cat.",
			"Jadwal piket orang tua disusun untuk sore hari."
		],
		programme: "DEKELA_KLA"
	}
];
var PROTECTION = [
	{
		title: "Penyuluhan bahaya narkoba bagi keluarga",
		agencies: [
			"BNNK",
			"TNI_POLRI",
			"PEMDES",
			"PUSKESMAS"
		],
		places: ["Balai {desa}", "Aula Kecamatan {kecamatan}"],
		scenes: ["balai", "musyawarah"],
		openings: ["Keluarga dan pemuda menerima penyuluhan pencegahan narkoba.", "Sebanyak {jumlah} orang tua dan remaja mengikuti penyuluhan pencegahan narkoba."],
		details: [
			"Peserta mengenali perubahan perilaku yang perlu diwaspadai.",
			"Layanan konsultasi gratis diumumkan tanpa meminta identitas.",
			"Relawan desa menyusun jadwal penyuluhan dari dusun ke dusun."
		],
		programme: "DESA_BERSINAR"
	},
	{
		title: "Pelatihan relawan antinarkoba",
		agencies: [
			"BNNK",
			"PEMDES",
			"DISPORA"
		],
		places: ["Balai {desa}"],
		scenes: ["musyawarah", "pos-ronda"],
		openings: ["Relawan desa berlatih mendampingi keluarga yang mencari bantuan.", "Pelatihan relawan diikuti {jumlah} pemuda dan kader."],
		details: [
			"Kerahasiaan warga yang berkonsultasi menjadi pelajaran pertama.",
			"Peserta menyusun peta kegiatan positif untuk remaja.",
			"Rencana aksi desa dibaca ulang dan dibagi tugasnya."
		],
		programme: "DESA_BERSINAR"
	},
	{
		title: "Ronda malam dan posko bebas narkoba",
		agencies: [
			"TNI_POLRI",
			"BNNK",
			"PEMDES"
		],
		places: ["Pos ronda {desa}"],
		scenes: ["pos-ronda", "kampung"],
		openings: ["Ronda malam diaktifkan kembali dengan jadwal dari setiap dusun.", "Posko diresmikan bersama warga dan petugas kepolisian."],
		details: [
			"Buku tamu posko hanya mencatat jumlah, bukan nama.",
			"Kentongan dan lampu diperbaiki secara swadaya.",
			"Pemuda mengisi malam ronda dengan diskusi ringan."
		],
		programme: "KAMPUNG_BEBAS_NARKOBA"
	},
	{
		title: "Jalan sehat kampung bebas narkoba",
		agencies: [
			"TNI_POLRI",
			"DISPORA",
			"PEMDES"
		],
		places: ["Lapangan {desa}"],
		scenes: ["lapangan", "kampung"],
		openings: ["Warga berjalan sehat keliling kampung sambil membawa pesan antinarkoba.", "Jalan sehat Minggu pagi diikuti {jumlah} warga."],
		details: [
			"Setiap pos berisi kuis tentang pergaulan sehat.",
			"Hadiah berasal dari sumbangan pedagang setempat.",
			"Acara ditutup dengan ikrar bersama di lapangan."
		],
		programme: "KAMPUNG_BEBAS_NARKOBA"
	},
	{
		title: "Penyuluhan pencegahan kekerasan dalam rumah tangga",
		agencies: [
			"DPPPA",
			"TNI_POLRI",
			"PUSKESMAS"
		],
		places: ["Balai {desa}", "Posyandu {bunga}"],
		scenes: ["musyawarah", "balai"],
		openings: ["Relawan SAPA menjelaskan cara mencari pertolongan dengan aman.", "Penyuluhan diikuti {jumlah} ibu, bapak, dan kader."],
		details: [
			"Alur rujukan digambar di papan agar mudah diingat.",
			"Peserta laki-laki membahas cara mengelola amarah.",
			"Layanan aduan resmi ditempel di posyandu."
		],
		programme: "DRPPA"
	},
	{
		title: "Musyawarah perempuan tentang anggaran desa",
		agencies: [
			"DPPPA",
			"PEMDES",
			"DPMD"
		],
		places: ["Balai {desa}"],
		scenes: ["musyawarah", "kerajinan"],
		openings: ["Kelompok perempuan merumuskan usulan anggaran sebelum musyawarah desa.", "Sebanyak {jumlah} perempuan menyusun usulan untuk RKPDes."],
		details: [
			"Usulan utama adalah modal usaha dan penerangan jalan.",
			"Data terpilah dari Rumah DataKu dipakai sebagai alasan.",
			"Dua wakil dipilih untuk berbicara di musyawarah desa."
		],
		programme: "DRPPA"
	},
	{
		title: "Simulasi tanggap banjir dan kebakaran lahan",
		agencies: [
			"BPBD",
			"TNI_POLRI",
			"PEMDES",
			"PUSKESMAS"
		],
		places: ["Lapangan {desa}", "Tepi sungai {desa}"],
		scenes: ["sungai", "layanan-keliling"],
		openings: ["Warga berlatih mengungsi dengan aman ketika air naik.", "Simulasi tanggap bencana diikuti {jumlah} warga."],
		details: [
			"Jalur evakuasi diberi tanda yang terbaca pada malam hari.",
			"Tas siaga setiap keluarga diperiksa isinya.",
			"Lansia dan ibu hamil didahulukan dalam latihan."
		],
		programme: "DESTANA"
	},
	{
		title: "Pemetaan rawan bencana bersama warga",
		agencies: [
			"BPBD",
			"PEMDES",
			"LEMBAGA_PENDIDIKAN"
		],
		places: ["Balai {desa}"],
		scenes: ["rumah-data", "musyawarah"],
		openings: ["Warga menggambar peta ancaman, jalur aman, dan titik kumpul.", "Wakil setiap dusun memetakan lahan yang mudah terbakar."],
		details: [
			"Peta disimpan di Rumah DataKu dan diperbarui setiap tahun.",
			"Relawan membagi tugas memantau tinggi air.",
			"Hasil pemetaan menjadi bahan rencana penanggulangan bencana desa."
		],
		programme: "DESTANA"
	},
	{
		title: "Penyuluhan hukum keluarga dan hak waris",
		agencies: [
			"KANWIL_HUKUM_HAM",
			"PEMDES",
			"KEMENAG"
		],
		places: ["Balai {desa}", "Aula Kecamatan {kecamatan}"],
		scenes: ["musyawarah", "balai"],
		openings: ["Penyuluh hukum menjawab pertanyaan warga tentang waris dan akta.", "Keluarga sadar hukum belajar dasar hukum bersama penyuluh."],
		details: [
			"Bahaya perkawinan anak dijelaskan dari sisi hukum dan kesehatan.",
			"Pos bantuan hukum membuka jadwal di kecamatan.",
			"Contoh perkara disajikan tanpa menyebut nama siapa pun."
		],
		programme: "DESA_SADAR_HUKUM"
	},
	{
		title: "Pembentukan kelompok keluarga sadar hukum",
		agencies: ["KANWIL_HUKUM_HAM", "PEMDES"],
		places: ["Balai {desa}"],
		scenes: ["musyawarah", "pojok-baca"],
		openings: ["Kelompok keluarga sadar hukum dibentuk dari wakil setiap dusun.", "Sebanyak {jumlah} warga bergabung dalam kelompok keluarga sadar hukum."],
		details: [
			"Kelompok akan bertemu setiap dua bulan.",
			"Buku saku hukum ditaruh di pojok baca.",
			"Tugas pertama adalah menyosialisasikan pencatatan kelahiran."
		],
		programme: "DESA_SADAR_HUKUM"
	},
	{
		title: "Pelayanan akta kelahiran dan kartu keluarga",
		agencies: ["DUKCAPIL", "PEMDES"],
		places: ["Balai {desa}"],
		scenes: ["layanan-keliling", "balai"],
		openings: ["Petugas melayani akta kelahiran, kartu keluarga, dan kartu identitas anak di desa.", "Layanan jemput bola menerima {jumlah} berkas dalam sehari."],
		details: [
			"Kader membantu warga melengkapi berkas sejak sehari sebelumnya.",
			"Dokumen yang jadi diantar melalui kantor desa.",
			"Warga lansia dilayani lebih dahulu."
		]
	}
];
// seeds/pictures/paint.ts
/** The few strokes every picture is made of. Each returns a piece of SVG. */
var WIDTH = 1600;
var HEIGHT = 1067;
var short = (value) => Math.round(value * 10) / 10;
var rect = (x, y, width, height, fill, radius = 0) => `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="${radius}" fill="${fill}"/>`;
var circle = (x, y, radius, fill, opacity = 1) => ellipse(x, y, radius, radius, fill, opacity);
var ellipse = (x, y, rx, ry, fill, opacity = 1) => `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ""}/>`;
var shape = (outline, fill, opacity = 1) => `<path d="${outline}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ""}/>`;
var stroke = (outline, colour, width) => `<path d="${outline}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
/** Moves, scales and, with a negative `scaleX`, mirrors a piece. */
var place = (piece, x, y, scale = 1, scaleX = scale) => `<g transform="translate(${short(x)} ${short(y)}) scale(${scaleX.toFixed(3)} ${scale.toFixed(3)})">${piece}</g>`;
/** A surface that changes evenly from the first colour at its top to the last one, which it has reached at `until`. */
function fade(name, colours, until = 1) {
	return `<linearGradient id="${name}" x1="0" y1="0" x2="0" y2="1">${colours.map((colour, index) => `<stop offset="${short(index / (colours.length - 1) * until * 100)}%" stop-color="${colour}"/>`).join("")}</linearGradient>`;
}
var repeat = (count, draw) => Array.from({ length: count }, (_, index) => draw(index)).join("");
// seeds/pictures/room.ts
/** A wooden room with a window on the land, a floor and a woven mat: the ground of indoor pictures. */
function room(random, mood, windowX) {
	return [
		`<defs>${fade("sky", mood.sky)}${fade("wall", ["#fbf4e2", "#f0e2c4"])}${fade("floor", ["#c99b68", "#a67747"])}</defs>`,
		rect(0, 0, WIDTH, HEIGHT, "url(#wall)"),
		repeat(14, (index) => rect(index * 120, 0, 3, 760, "#e4d2ab")),
		rect(0, 60, WIDTH, 18, mood.wood[1]),
		repeat(14, (index) => shape(`M${index * 120 + 10} 78h100l-50 34Z`, index % 2 === 0 ? "#f2b90d" : "#0a489f", .9)),
		openWindow(random, mood, windowX, 190, 380, 320),
		rect(0, 742, WIDTH, 22, mood.wood[1]),
		rect(0, 764, WIDTH, HEIGHT - 764, "url(#floor)"),
		repeat(5, (index) => rect(0, 800 + index * 62, WIDTH, 3, "#8f6238"))
	].join("");
}
function openWindow(random, mood, x, y, width, height) {
	const hills = `M${x} ${y + height * .62}Q${x + width * .25} ${y + height * .4} ${x + width * .5} ${y + height * .58}T${x + width} ${y + height * .5}V${y + height}H${x}Z`;
	return [
		rect(x - 22, y - 22, width + 44, height + 44, mood.wood[1], 6),
		rect(x, y, width, height, "url(#sky)"),
		circle(x + width * random.between(.25, .75), y + height * .28, 34, mood.sun),
		shape(hills, mood.hills[1]),
		shape(`M${x} ${y + height * .78}Q${x + width * .5} ${y + height * .66} ${x + width} ${y + height * .8}V${y + height}H${x}Z`, mood.grass[1]),
		rect(x + width / 2 - 6, y, 12, height, mood.wood[0]),
		rect(x, y + height / 2 - 6, width, 12, mood.wood[0]),
		rect(x - 34, y + height + 16, width + 68, 22, mood.wood[0], 4),
		shape(`M${x - 22} ${y - 22}h86q-10 190 -86 250Z`, "#46a58f"),
		shape(`M${x + width + 22} ${y - 22}h-86q10 190 86 250Z`, "#46a58f"),
		shape(`M${x - 22} ${y - 22}h40q-4 150 -40 220Z`, "#7cc3b0", .7),
		shape(`M${x + width + 22} ${y - 22}h-40q4 150 40 220Z`, "#7cc3b0", .7)
	].join("");
}
/** A woven mat seen from the side, its far edge at `y`. */
function mat(x, y, width, height, colours) {
	const skew = 70;
	const stripe = width / 14;
	return shape(`M${x + skew} ${y}H${x + width - skew}L${x + width} ${y + height}H${x}Z`, colours[0]) + repeat(7, (index) => {
		const top = x + skew + (index * 2 + .5) * ((width - 140) / 14);
		const foot = x + (index * 2 + .5) * stripe;
		return shape(`M${top.toFixed()} ${y}h${((width - 140) / 14).toFixed()}L${(foot + stripe).toFixed()} ${y + height}H${foot.toFixed()}Z`, colours[1], .85);
	}) + stroke(`M${x + skew * .72} ${y + height * .28}H${x + width - skew * .72}M${x + skew * .28} ${y + height * .72}H${x + width - skew * .28}`, "#fff3cf", 5);
}
/** A table with its top at `y`. */
var table = (mood, x, y, width, cloth) => [
	ellipse(x + width / 2, y + 268, width * .52, 18, "#16202e", .18),
	rect(x + 24, y + 10, 22, 256, mood.wood[1]),
	rect(x + width - 46, y + 10, 22, 256, mood.wood[1]),
	rect(x, y, width, 24, mood.wood[0], 6),
	cloth ? rect(x + 10, y - 4, width - 20, 90, cloth) + repeat(Math.floor((width - 20) / 50), (index) => shape(`M${x + 10 + index * 50} ${y + 86}h50l-25 28Z`, cloth) + circle(x + 35 + index * 50, y + 44, 8, "#fff3cf")) + rect(x, y - 10, width, 16, "#fff", 6) : ""
].join("");
var pot = (mood, x, y, size) => shape(`M${x} ${y - size}Q${x - size * 1.3} ${y - size * 1.9} ${x - size * .9} ${y - size * 2.3}Q${x - size * .1} ${y - size * 2} ${x} ${y - size}Z`, mood.leaf[1]) + shape(`M${x} ${y - size}Q${x + size * 1.3} ${y - size * 1.8} ${x + size} ${y - size * 2.5}Q${x + size * .1} ${y - size * 2} ${x} ${y - size}Z`, mood.leaf[0]) + shape(`M${x} ${y - size}Q${x - size * .6} ${y - size * 2.4} ${x + size * .1} ${y - size * 3}Q${x + size * .6} ${y - size * 2.2} ${x} ${y - size}Z`, mood.leaf[2]) + shape(`M${x - size * .7} ${y - size}H${x + size * .7}L${x + size * .5} ${y}H${x - size * .5}Z`, "#c9653f") + rect(x - size * .78, y - size * 1.1, size * 1.56, size * .22, "#99452c", 3);
/** A wall board with a bar chart, a trend line and a ring: figures drawn, never written. */
function chartBoard(random, x, y, width, height) {
	const bars = repeat(6, (index) => {
		const tall = height * random.between(.15, .5);
		return rect(x + width * (.08 + index * .075), y + height * .82 - tall, width * .05, tall, index === 4 ? "#f2b90d" : "#0956c3", 4);
	});
	const points = Array.from({ length: 6 }, (_, index) => `${(x + width * (.6 + index * .065)).toFixed()} ${(y + height * (.8 - index * .05 - random.between(0, .06))).toFixed()}`);
	return [
		rect(x - 14, y - 14, width + 28, height + 28, "#7d5636", 8),
		rect(x, y, width, height, "#fff", 3),
		rect(x, y, width, height * .14, "#083575", 3),
		rect(x + width * .06, y + height * .05, width * .36, height * .045, "#fff", 4),
		rect(x, y + height * .14, width, 6, "#f2b90d"),
		bars,
		rect(x + width * .06, y + height * .82, width * .46, 4, "#46505e"),
		stroke(`M${points.join("L")}`, "#46a58f", 7),
		rect(x + width * .57, y + height * .82, width * .37, 4, "#46505e"),
		`<circle cx="${x + width * .76}" cy="${y + height * .36}" r="${height * .11}" fill="none" stroke="#dbe8fa" stroke-width="${height * .07}"/><circle cx="${x + width * .76}" cy="${y + height * .36}" r="${height * .11}" fill="none" stroke="#46a58f" stroke-width="${height * .07}" stroke-dasharray="${height * .45} ${height}"/>`
	].join("");
}
// seeds/pictures/things.ts
var BOOKS = [
	"#0a489f",
	"#f2b90d",
	"#46a58f",
	"#c9653f",
	"#2d1457",
	"#6db3cf",
	"#e9d9b8"
];
var PRODUCE = [
	"#e2553d",
	"#f2b90d",
	"#7fb045",
	"#8a4f9e",
	"#f28c38"
];
/** A case with `rows` shelves full of books. */
function bookcase(random, mood, x, y, width, rows) {
	const gap = 128;
	const shelf = (row) => {
		let left = x + 18;
		let books = "";
		while (left < x + width - 60) {
			const thick = random.int(16, 34);
			const tall = random.int(66, 104);
			books += random.chance(.12) ? "" : rect(left, y + (row + 1) * gap - tall, thick, tall, random.pick(BOOKS), 2) + rect(left, y + (row + 1) * gap - tall + 14, thick, 6, "#fff3cf");
			left += thick + 2;
		}
		return books + rect(x, y + (row + 1) * gap, width, 14, mood.wood[0]);
	};
	return rect(x - 14, y - 10, width + 28, rows * gap + 40, mood.wood[1], 6) + rect(x, y, width, rows * gap + 14, "#5f3f28") + repeat(rows, shelf);
}
/** The hanging scale of a posyandu with its sling, from a beam at `y`. */
var hangingScale = (x, y) => [
	stroke(`M${x} ${y}v70`, "#46505e", 6),
	rect(x - 150, y + 66, 300, 12, "#6b7686", 6),
	circle(x - 90, y + 72, 20, "#0a489f"),
	circle(x, y + 72, 42, "#fff"),
	`<circle cx="${x}" cy="${y + 72}" r="42" fill="none" stroke="#0a489f" stroke-width="7"/>`,
	stroke(`M${x} ${y + 72}l20 -22`, "#b3261e", 5),
	stroke(`M${x} ${y + 116}L${x - 70} ${y + 220}M${x} ${y + 116}L${x + 70} ${y + 220}`, "#46505e", 5),
	shape(`M${x - 84} ${y + 212}Q${x} ${y + 236} ${x + 84} ${y + 212}Q${x + 76} ${y + 330} ${x} ${y + 336}Q${x - 76} ${y + 330} ${x - 84} ${y + 212}Z`, "#46a58f"),
	shape(`M${x - 84} ${y + 212}Q${x} ${y + 236} ${x + 84} ${y + 212}Q${x} ${y + 262} ${x - 84} ${y + 212}Z`, "#2a7d6a")
].join("");
/** A growth chart on the wall: curves only. */
var growthChart = (x, y, width, height) => [
	rect(x - 10, y - 10, width + 20, height + 20, "#fff", 8),
	rect(x, y, width, height, "#eff5fd", 4),
	rect(x, y, width, 26, "#f2b90d", 4),
	stroke(`M${x + 12} ${y + height * .62}Q${x + width * .4} ${y + height * .26} ${x + width - 12} ${y + height * .2}`, "#f2b90d", 7),
	stroke(`M${x + 12} ${y + height * .76}Q${x + width * .4} ${y + height * .42} ${x + width - 12} ${y + height * .36}`, "#46a58f", 9),
	stroke(`M${x + 12} ${y + height * .9}Q${x + width * .4} ${y + height * .58} ${x + width - 12} ${y + height * .52}`, "#c9653f", 7),
	repeat(5, (index) => circle(x + width * (.14 + index * .17), y + height * (.72 - index * .085), 8, "#0a489f"))
].join("");
/** A frame drum with its jingles, standing on its edge. */
var frameDrum = (x, y, radius, rim) => ellipse(x, y + radius + 4, radius * .9, 12, "#16202e", .2) + circle(x, y, radius, rim) + circle(x, y, radius * .86, "#f7ead0") + circle(x - radius * .14, y - radius * .16, radius * .6, "#fff8e6", .8) + repeat(6, (index) => circle(x + Math.cos(index * 1.047 + .5) * radius * .93, y + Math.sin(index * 1.047 + .5) * radius * .93, radius * .075, "#f2b90d"));
/** A wheeled bin; `colour` tells its kind of waste. */
var bin = (x, y, colour, lid) => ellipse(x, y + 4, 86, 12, "#16202e", .18) + shape(`M${x - 76} ${y - 200}H${x + 76}L${x + 60} ${y - 14}Q${x + 58} ${y} ${x + 44} ${y}H${x - 44}Q${x - 58} ${y} ${x - 60} ${y - 14}Z`, colour) + rect(x - 88, y - 222, 176, 30, lid, 10) + rect(x - 26, y - 236, 52, 18, lid, 8) + circle(x - 40, y - 6, 17, "#16202e") + circle(x + 40, y - 6, 17, "#16202e") + stroke(`M${x - 26} ${y - 100}l26 -42l26 42Z`, "#fff", 8);
/** A crate filled with round produce. */
function crate(random, mood, x, y, width = 170) {
	const colour = random.pick(PRODUCE);
	const count = Math.floor(width / 26);
	return repeat(count - 1, (index) => circle(x + 26 + index * 25, y - 92, 17, colour)) + repeat(count, (index) => circle(x + 14 + index * 25, y - 74, 17, colour) + circle(x + 9 + index * 25, y - 80, 5, "#fff", .5)) + rect(x, y - 70, width, 70, mood.wood[0], 4) + rect(x, y - 46, width, 6, mood.wood[1]) + rect(x, y - 20, width, 6, mood.wood[1]);
}
/** A narrow river boat with its paddle. */
var boat = (mood, colour) => ellipse(0, 22, 190, 12, "#16202e", .16) + shape("M-210 -34Q-120 -8 0 -8T210 -34Q170 26 90 28H-90Q-170 26 -210 -34Z", mood.wood[1]) + shape("M-210 -34Q-120 -8 0 -8T210 -34L196 -14Q110 8 0 8T-196 -14Z", colour) + rect(-80, -6, 24, 10, mood.wood[0]) + rect(50, -6, 24, 10, mood.wood[0]) + stroke("M-20 -10L120 -76", mood.wood[0], 8) + ellipse(134, -84, 24, 11, mood.wood[0]);
/** A striped market awning on two posts, 460 wide, its counter at y = 0. */
var stall = (mood, colour) => [
	ellipse(0, 152, 260, 14, "#16202e", .18),
	rect(-222, -270, 14, 420, mood.wood[1]),
	rect(208, -270, 14, 420, mood.wood[1]),
	rect(-230, 0, 460, 150, mood.wood[0], 4),
	repeat(9, (index) => rect(-230 + index * 52, 0, 4, 150, mood.wood[1])),
	rect(-246, -16, 492, 24, mood.wood[1], 6),
	repeat(8, (index) => shape(`M${-216 + index * 54} -340H${-162 + index * 54}L${-180 + index * 60} -240q-30 34 -60 0Z`, index % 2 === 0 ? colour : "#fff8e6")),
	rect(-224, -348, 448, 14, mood.wood[1], 6)
].join("");
/** A tap over a basin for washing hands. */
var handWash = (mood) => [
	ellipse(0, 4, 120, 12, "#16202e", .18),
	rect(-84, -150, 168, 150, mood.wall[1], 8),
	rect(-84, -150, 168, 46, "#6db3cf", 8),
	rect(-14, -330, 22, 190, "#6b7686", 6),
	shape("M-14 -330h78q20 0 20 22v14h-22v-10h-76Z", "#6b7686"),
	rect(-30, -346, 54, 14, "#46505e", 7),
	shape("M62 -286q9 34 8 104h-14q-2 -70 6 -104Z", "#8fd0e8"),
	ellipse(62, -152, 40, 9, "#e3f3fa"),
	rect(-74, -186, 30, 42, "#f2b90d", 8),
	rect(-66, -202, 14, 18, "#fff", 4)
].join("");
/** A small service car, seen from the side. */
var serviceCar = (colour) => [
	ellipse(0, 6, 300, 18, "#16202e", .2),
	shape("M-280 -20V-176Q-280 -206 -250 -206H110Q136 -206 154 -184L214 -112L268 -96Q284 -90 284 -70V-20Z", "#fff"),
	shape("M-280 -20V-100H284V-20Z", colour),
	rect(-280, -108, 564, 10, "#f2b90d"),
	rect(-248, -184, 130, 62, "#2f6690", 8),
	rect(-104, -184, 120, 62, "#2f6690", 8),
	shape("M34 -184H108Q122 -184 132 -170L172 -122H34Z", "#2f6690"),
	circle(-190, -14, 48, "#16202e"),
	circle(-190, -14, 22, "#d5dbe3"),
	circle(176, -14, 48, "#16202e"),
	circle(176, -14, 22, "#d5dbe3"),
	rect(262, -76, 22, 24, "#fff3cf", 6)
].join("");
/** An open service tent, 460 wide. */
var tent = (colour) => [
	ellipse(0, 4, 250, 14, "#16202e", .16),
	rect(-220, -250, 12, 250, "#6b7686"),
	rect(208, -250, 12, 250, "#6b7686"),
	shape("M-250 -240L0 -370L250 -240Z", colour),
	shape("M-250 -240L0 -370L-60 -240Z", "#fff", .25),
	repeat(10, (index) => shape(`M${-250 + index * 50} -242h50q-25 52 -50 0Z`, index % 2 === 0 ? "#fff" : colour)),
	stroke("M0 -370v-34", "#6b7686", 5),
	shape("M0 -404l46 14l-46 14Z", "#f2b90d")
].join("");
/** A bowl on a table, heaped with food. */
var bowl = (random, x, y, size) => repeat(6, (index) => circle(x - size * .62 + index * size * .25, y - size * (.62 + index % 2 * .14), size * .2, random.pick([
	"#7fb045",
	"#f28c38",
	"#fff8e6",
	"#e2553d",
	"#f2b90d"
]))) + shape(`M${x - size} ${y - size * .62}H${x + size}Q${x + size * .86} ${y} ${x + size * .34} ${y}H${x - size * .34}Q${x - size * .86} ${y} ${x - size} ${y - size * .62}Z`, random.pick([
	"#0a489f",
	"#46a58f",
	"#fff"
])) + rect(x - size, y - size * .66, size * 2, size * .1, "#dbe8fa", 3);
// seeds/pictures/indoors.ts
/** The indoor scenes. */
var healthPost = (random, mood) => [
	room(random, mood, 150),
	growthChart(680, 210, 250, 320),
	rect(960, 96, 420, 14, mood.wood[1], 4),
	hangingScale(1180, 104),
	mat(700, 820, 860, 190, ["#c9653f", "#e9a36f"]),
	table(mood, 130, 690, 520, "#f2b90d"),
	rect(190, 616, 150, 66, "#fff", 6),
	rect(206, 630, 118, 8, "#0a489f"),
	rect(206, 648, 90, 6, "#d5dbe3"),
	rect(370, 560, 74, 122, "#46a58f", 10),
	rect(384, 540, 46, 26, "#fff", 5),
	repeat(4, (index) => circle(486 + index * 36, 664, 17, [
		"#e2553d",
		"#f28c38",
		"#7fb045",
		"#f28c38"
	][index] ?? "#f28c38")),
	pot(mood, 1480, 800, 64),
	repeat(3, (index) => rect(900 + index * 104, 930 - index * 26, 78, 78, [
		"#0956c3",
		"#f2b90d",
		"#46a58f"
	][index] ?? "#0956c3", 8) + circle(939 + index * 104, 969 - index * 26, 20, "#fff", .7))
].join("");
var readingCorner = (random, mood) => [
	room(random, mood, 1080),
	bookcase(random, mood, 110, 180, 820, 4),
	mat(420, 830, 900, 190, ["#0a489f", "#3a74c4"]),
	ellipse(640, 936, 110, 32, "#16202e", .18),
	ellipse(640, 916, 110, 40, "#f2b90d"),
	ellipse(640, 900, 100, 26, "#ffd166"),
	ellipse(1080, 956, 110, 32, "#16202e", .18),
	ellipse(1080, 936, 110, 40, "#c9653f"),
	ellipse(1080, 920, 100, 26, "#e2855f"),
	shape("M790 936q50 -26 90 0q40 -26 90 0l14 34q-60 -22 -104 4q-44 -26 -104 -4Z", "#fff"),
	stroke("M880 936v38", "#d5dbe3", 4),
	pot(mood, 1500, 830, 62),
	pot(mood, 40, 860, 54)
].join("");
var drums = (random, mood) => {
	const rims = [
		"#99452c",
		"#0a489f",
		"#2a7152",
		"#7d5636",
		"#c9653f"
	];
	return [
		room(random, mood, 610),
		shape("M70 140H480V640Q275 600 70 640Z", "#083575"),
		repeat(20, (index) => circle(120 + index % 5 * 78, 200 + Math.floor(index / 5) * 110, 30, "#f2b90d") + circle(120 + index % 5 * 78, 200 + Math.floor(index / 5) * 110, 18, "#083575") + circle(120 + index % 5 * 78, 200 + Math.floor(index / 5) * 110, 8, "#46a58f")),
		shape("M1120 140H1530V640Q1325 600 1120 640Z", "#99452c"),
		repeat(20, (index) => shape(`M${1170 + index % 5 * 78} ${170 + Math.floor(index / 5) * 110}l28 36l-28 36l-28 -36Z`, "#f2b90d") + circle(1170 + index % 5 * 78, 206 + Math.floor(index / 5) * 110, 10, "#99452c")),
		mat(150, 800, 1300, 230, ["#46a58f", "#7cc3b0"]),
		repeat(5, (index) => frameDrum(330 + index * 235, 830 + index % 2 * 46, 96 - index % 2 * 8, random.pick(rims)))
	].join("");
};
var kitchen = (random, mood) => [
	room(random, mood, 620),
	rect(90, 250, 420, 16, mood.wood[1], 4),
	repeat(4, (index) => stroke(`M${140 + index * 100} 266v30`, "#46505e", 5) + ellipse(140 + index * 100, 352, 42, 56, [
		"#6b7686",
		"#c9653f",
		"#6b7686",
		"#46505e"
	][index] ?? "#6b7686") + rect(136 + index * 100, 296, 8, 30, mood.wood[1])),
	rect(1110, 240, 400, 14, mood.wood[1], 4),
	repeat(5, (index) => rect(1130 + index * 76, 168, 50, 72, [
		"#f2b90d",
		"#46a58f",
		"#e2553d",
		"#f28c38",
		"#8a4f9e"
	][index] ?? "#f2b90d", 8) + rect(1126 + index * 76, 156, 58, 18, mood.wood[0], 5)),
	rect(1110, 420, 400, 14, mood.wood[1], 4),
	repeat(4, (index) => bowl(random, 1170 + index * 92, 420, 36)),
	table(mood, 180, 720, 1240, "#fff8e6"),
	repeat(3, (index) => bowl(random, 360 + index * 190, 708, 76)),
	ellipse(1010, 700, 120, 18, "#46505e"),
	shape("M900 612H1120V680Q1120 708 1090 708H930Q900 708 900 680Z", "#6b7686"),
	rect(884, 600, 252, 20, "#46505e", 8),
	circle(1010, 592, 13, "#16202e"),
	stroke("M960 566q-24 -40 0 -70t0 -66M1040 566q-24 -40 0 -70t0 -66", "#fff", 9),
	crate(random, mood, 1190, 706, 190),
	crate(random, mood, 60, 1030, 220),
	crate(random, mood, 1340, 1040, 220)
].join("");
var dataHouse = (random, mood) => [
	room(random, mood, 1130),
	chartBoard(random, 130, 180, 860, 430),
	table(mood, 220, 730, 1e3),
	shape("M560 570H860V720H560Z", "#16202e"),
	rect(572, 582, 276, 126, "#eff5fd", 2),
	repeat(5, (index) => rect(600 + index * 48, 690 - (index + 2) * 14, 30, (index + 2) * 14, index === 4 ? "#f2b90d" : "#0956c3", 2)),
	shape("M520 720H900L920 732H500Z", "#46505e"),
	repeat(6, (index) => rect(960 + index * 34, 596, 28, 134, [
		"#0a489f",
		"#46a58f",
		"#f2b90d",
		"#c9653f",
		"#0956c3",
		"#2d1457"
	][index] ?? "#0a489f", 3) + rect(966 + index * 34, 620, 16, 34, "#fff", 2)),
	shape("M300 722l20 -34h130l20 34Z", "#fff"),
	shape("M316 700h118l6 10h-130Z", "#dbe8fa"),
	pot(mood, 1420, 850, 72),
	pot(mood, 90, 860, 58)
].join("");
/** A meeting on mats, between the sessions: cups, notebooks and a board with a plan. */
var discussion = (random, mood) => {
	const colours = [
		"#f2b90d",
		"#46a58f",
		"#dbe8fa",
		"#e9a36f"
	];
	const note = (index) => rect(950 + index % 4 * 124, 236 + Math.floor(index / 4) * 104, 96, 82, colours[(index + random.int(0, 3)) % 4] ?? "#f2b90d", 4) + rect(964 + index % 4 * 124, 256 + Math.floor(index / 4) * 104, 62, 7, "#46505e") + rect(964 + index % 4 * 124, 274 + Math.floor(index / 4) * 104, 44, 7, "#46505e");
	const setting = (x, y, index) => rect(x, y, 86, 56, "#fff", 4) + rect(x, y, 10, 56, colours[index % 4] ?? "#f2b90d", 2) + ellipse(x + 126, y + 46, 34, 12, "#dbe8fa") + shape(`M${x + 104} ${y + 8}h44l-6 36h-32Z`, "#fff") + ellipse(x + 126, y + 8, 22, 7, "#99452c");
	return [
		room(random, mood, 240),
		rect(910, 196, 550, 380, mood.wood[1], 8),
		rect(924, 210, 522, 352, "#fff", 4),
		repeat(12, note),
		mat(60, 800, 1480, 240, ["#f2b90d", "#ffd98a"]),
		repeat(4, (index) => setting(270 + index * 290, 838, index)),
		repeat(3, (index) => setting(330 + index * 370, 950, index + 1)),
		bowl(random, 800, 944, 62),
		pot(mood, 1500, 790, 58),
		pot(mood, 80, 800, 58)
	].join("");
};
/** Handwork and home products on a table. */
var crafts = (random, mood) => {
	const basket = (x, y, size, colour) => shape(`M${x - size} ${y - size}H${x + size}L${x + size * .76} ${y}H${x - size * .76}Z`, colour) + repeat(4, (index) => rect(x - size * (.96 - index * .05), y - size * (.86 - index * .22), size * (1.92 - index * .1), size * .07, "#7d5636")) + `<path d="M${x - size * .8} ${y - size}Q${x} ${y - size * 2.1} ${x + size * .8} ${y - size}" fill="none" stroke="#7d5636" stroke-width="9"/>`;
	return [
		room(random, mood, 1090),
		repeat(4, (index) => rect(110 + index * 210, 180, 180, 400, [
			"#0a489f",
			"#c9653f",
			"#46a58f",
			"#2d1457"
		][index] ?? "#0a489f", 4) + repeat(12, (at) => circle(150 + index * 210 + at % 3 * 50, 230 + Math.floor(at / 3) * 92, 15, "#f2b90d") + shape(`M${150 + index * 210 + at % 3 * 50} ${250 + Math.floor(at / 3) * 92}l14 22l-14 22l-14 -22Z`, "#fff3cf"))),
		rect(90, 160, 870, 20, mood.wood[1], 6),
		table(mood, 150, 730, 1300, "#eff5fd"),
		basket(320, 716, 82, "#c99b68"),
		basket(540, 716, 62, "#e0b26f"),
		repeat(5, (index) => rect(680 + index * 74, 622, 54, 94, [
			"#f2b90d",
			"#e2553d",
			"#f28c38",
			"#7fb045",
			"#99452c"
		][index] ?? "#f2b90d", 10) + rect(686 + index * 74, 606, 42, 20, "#fff", 4) + rect(680 + index * 74, 654, 54, 28, "#fff8e6")),
		basket(1180, 716, 76, "#c99b68"),
		circle(1150, 632, 24, "#e2553d"),
		circle(1196, 628, 26, "#f28c38"),
		circle(1330, 690, 26, "#46a58f"),
		circle(1376, 692, 24, "#0956c3"),
		pot(mood, 70, 880, 60)
	].join("");
};
// seeds/pictures/moods.ts
var DAY = {
	paddy: [
		"#b7d56a",
		"#9cc861",
		"#c9d977",
		"#86bb62"
	],
	leaf: [
		"#8cc56f",
		"#4d9e63",
		"#2a7152"
	],
	wood: ["#b98a5a", "#7d5636"],
	wall: ["#fdf6e6", "#e9d9b8"],
	earth: "#dcb784",
	glass: "#2f6690",
	accent: "#f2b90d"
};
var MOODS = {
	pagi: {
		...DAY,
		sky: [
			"#8fc3f0",
			"#cfe6f3",
			"#fff1cf"
		],
		sun: "#fff8e1",
		cloud: "#ffffff",
		hills: [
			"#a8cfd9",
			"#7dbbae",
			"#5aa588"
		],
		grass: ["#a9d483", "#6fb37a"],
		water: ["#bfe3ee", "#6db3cf"],
		roof: ["#c9653f", "#99452c"]
	},
	siang: {
		...DAY,
		sky: [
			"#3f93dd",
			"#8cc4f0",
			"#dff1fc"
		],
		sun: "#fff3b8",
		cloud: "#ffffff",
		hills: [
			"#8fbfd8",
			"#5fa99a",
			"#3f8f74"
		],
		grass: ["#97cc6d", "#5aa364"],
		water: ["#8fd0e8", "#2f86bd"],
		roof: ["#0a489f", "#083575"]
	},
	sore: {
		...DAY,
		sky: [
			"#3a5a9c",
			"#d58f86",
			"#ffcf7d"
		],
		sun: "#fff0b3",
		paddy: [
			"#b0b659",
			"#96a653",
			"#bfbc66",
			"#84994f"
		],
		cloud: "#ffe0b5",
		hills: [
			"#8b86ab",
			"#586f8b",
			"#37596a"
		],
		grass: ["#96a25b", "#55784f"],
		leaf: [
			"#7d9c54",
			"#437150",
			"#234a48"
		],
		water: ["#ffd9a0", "#5a7fae"],
		wall: ["#fbe3bb", "#dcb483"],
		roof: ["#8f4136", "#5f2b2e"],
		wood: ["#996a45", "#5a3b2a"],
		earth: "#c99a67",
		glass: "#ffd166"
	}
};
// seeds/pictures/buildings.ts
/** Buildings stand with the middle of their base at (0, 0), about 400 wide; `place` puts them into a scene. */
/** A house on stilts with the steep middle roof of the Banjar. */
function stiltHouse(mood) {
	const window = (x) => rect(x, -178, 46, 62, mood.glass, 3) + rect(x - 14, -178, 14, 62, mood.wood[0]) + rect(x + 46, -178, 14, 62, mood.wood[0]) + rect(x, -150, 46, 4, mood.wall[1]);
	return [
		ellipse(0, 4, 215, 16, "#16202e", .16),
		repeat(7, (index) => rect(-190 + index * 60, -70, 16, 72, mood.wood[1])),
		rect(-205, -84, 410, 18, mood.wood[1], 3),
		rect(-195, -215, 390, 132, mood.wall[0]),
		repeat(12, (index) => rect(-195 + index * 33, -215, 2, 132, mood.wall[1])),
		rect(-195, -215, 390, 18, mood.wall[1]),
		window(-150),
		window(104),
		rect(-34, -182, 68, 99, mood.wood[1], 3),
		rect(-28, -176, 27, 93, mood.wood[0]),
		rect(2, -176, 27, 93, mood.wood[0]),
		shape("M-232 -205L-150 -290L150 -290L232 -205Z", mood.roof[0]),
		shape("M-232 -205L-222 -216L222 -216L232 -205Z", mood.roof[1]),
		shape("M-112 -205L-30 -398L30 -398L112 -205Z", mood.roof[1]),
		shape("M-112 -205L-30 -398L-14 -398L-70 -205Z", mood.roof[0]),
		shape("M-38 -398L0 -420L38 -398Z", mood.roof[1]),
		rect(-60, -100, 120, 16, mood.wood[0]),
		repeat(5, (index) => rect(-52 - index * 2, -84 + index * 17, 104 + index * 4, 11, index % 2 === 0 ? mood.wood[0] : mood.wood[1])),
		stroke("M-60 -84L-76 0M60 -84L76 0", mood.wood[1], 7)
	].join("");
}
/** A house on the ground with a tin roof and a veranda. */
var house = (mood) => [
	ellipse(0, 2, 190, 13, "#16202e", .15),
	rect(-165, -160, 330, 160, mood.wall[0]),
	rect(-165, -24, 330, 24, mood.wall[1]),
	shape("M-200 -150L-130 -246L130 -246L200 -150Z", mood.roof[0]),
	shape("M-200 -150L-192 -162L192 -162L200 -150Z", mood.roof[1]),
	rect(-126, -124, 62, 62, mood.glass, 3),
	rect(-97, -124, 4, 62, mood.wall[0]),
	rect(-126, -96, 62, 4, mood.wall[0]),
	rect(66, -124, 62, 62, mood.glass, 3),
	rect(95, -124, 4, 62, mood.wall[0]),
	rect(66, -96, 62, 4, mood.wall[0]),
	rect(-30, -118, 60, 118, mood.wood[1], 3),
	circle(18, -56, 4, mood.accent),
	rect(-172, -150, 12, 150, mood.wood[0]),
	rect(160, -150, 12, 150, mood.wood[0])
].join("");
/** The open meeting hall: pillars, a two-tier roof, mats on the floor. */
function hall(mood) {
	return [
		ellipse(0, 6, 330, 18, "#16202e", .16),
		rect(-300, -26, 600, 30, mood.wall[1], 4),
		rect(-280, -44, 560, 20, mood.wall[0], 4),
		rect(-255, -244, 510, 200, mood.wall[1]),
		rect(-255, -244, 510, 200, "rgba(8,53,117,.18)"),
		rect(-120, -206, 240, 108, "#fff", 6),
		rect(-120, -206, 240, 108, "rgba(8,53,117,.06)", 6),
		repeat(5, (index) => rect(-92 + index * 40, -116 - [
			34,
			52,
			44,
			66,
			78
		][index], 22, [
			34,
			52,
			44,
			66,
			78
		][index], index === 4 ? mood.accent : "#0a489f", 3)),
		repeat(6, (index) => shape(`M${-222 + index * 76} -44l14 -16h50l10 16Z`, index % 2 === 0 ? "#c9653f" : "#46a58f")),
		repeat(6, (index) => rect(-270 + index * 104, -250, 20, 206, mood.wood[0]) + rect(-276 + index * 104, -56, 32, 14, mood.wood[1]) + rect(-276 + index * 104, -252, 32, 12, mood.wood[1])),
		shape("M-350 -244L-220 -340L220 -340L350 -244Z", mood.roof[0]),
		shape("M-350 -244L-336 -256L336 -256L350 -244Z", mood.roof[1]),
		rect(-200, -362, 400, 24, mood.wood[1]),
		repeat(9, (index) => rect(-190 + index * 44, -358, 22, 16, mood.wall[0])),
		shape("M-250 -356L-90 -450L90 -450L250 -356Z", mood.roof[0]),
		shape("M-250 -356L-238 -366L238 -366L250 -356Z", mood.roof[1]),
		circle(0, -456, 9, mood.accent)
	].join("");
}
/** A small prayer house with one dome. */
var prayerHouse = (mood) => [
	ellipse(0, 4, 260, 16, "#16202e", .16),
	rect(-220, -190, 440, 190, mood.wall[0]),
	rect(-220, -30, 440, 30, mood.wall[1]),
	repeat(4, (index) => shape(`M${-188 + index * 104} -40v-70q32 -52 64 0v70Z`, index === 1 || index === 2 ? mood.wood[1] : mood.glass)),
	rect(-236, -208, 472, 22, mood.roof[1], 4),
	shape("M-210 -206L-110 -280L110 -280L210 -206Z", mood.roof[0]),
	rect(-70, -312, 140, 34, mood.wall[1]),
	shape("M-84 -310Q-96 -392 0 -436Q96 -392 84 -310Z", mood.leaf[1]),
	shape("M-84 -310Q-96 -392 0 -436Q-44 -390 -40 -310Z", mood.leaf[0], .55),
	stroke("M0 -436v-40", mood.accent, 5),
	shape("M-16 -502A18 18 0 1 0 16 -502A17 17 0 0 1 -16 -502Z", mood.accent),
	rect(246, -330, 46, 330, mood.wall[0]),
	rect(238, -344, 62, 16, mood.roof[1]),
	rect(254, -392, 30, 50, mood.wall[1]),
	shape("M244 -390Q269 -450 294 -390Z", mood.leaf[1])
].join("");
/** The watch hut with its hanging wooden slit drum and a lamp. */
var watchHut = (mood) => [
	ellipse(0, 4, 180, 13, "#16202e", .2),
	rect(-140, -40, 280, 40, mood.wood[1], 3),
	rect(-150, -52, 300, 16, mood.wood[0], 3),
	rect(-128, -190, 14, 140, mood.wood[1]),
	rect(114, -190, 14, 140, mood.wood[1]),
	rect(-116, -112, 232, 62, mood.wood[0]),
	repeat(8, (index) => rect(-116 + index * 30, -112, 3, 62, mood.wood[1])),
	shape("M-190 -180L0 -282L190 -180Z", mood.roof[0]),
	shape("M-190 -180L-176 -190L176 -190L190 -180Z", mood.roof[1]),
	stroke("M150 -176v34", mood.wood[1], 4),
	rect(134, -144, 32, 96, mood.wood[0], 15),
	rect(146, -128, 8, 64, mood.wood[1], 4),
	circle(0, -158, 46, "#fff3cf", .35),
	stroke("M0 -190v18", mood.wood[1], 4),
	circle(0, -160, 15, "#fff3cf")
].join("");
// seeds/pictures/land.ts
/** Sky, sun, clouds and three rows of hills: the far half of every outdoor picture. */
function horizon(random, mood, ground = 640) {
	const sunX = random.between(220, 1380);
	return [
		`<defs>${fade("sky", mood.sky, .58)}${fade("water", mood.water)}${fade("grass", mood.grass)}</defs>`,
		rect(0, 0, WIDTH, HEIGHT, "url(#sky)"),
		circle(sunX, 250, 190, mood.sun, .25),
		circle(sunX, 250, 128, mood.sun, .35),
		circle(sunX, 250, 78, mood.sun),
		repeat(3, (index) => cloud(random.between(60, 420) + index * 480, random.between(90, 300), random.between(.7, 1.25), mood)),
		ridge(random, ground - 190, 130, mood.hills[0]),
		ridge(random, ground - 110, 90, mood.hills[1]),
		ridge(random, ground - 45, 55, mood.hills[2]),
		rect(0, ground, WIDTH, HEIGHT - ground, "url(#grass)"),
		meadow(random, mood, ground)
	].join("");
}
function cloud(x, y, size, mood) {
	const puff = (dx, dy, rx, ry) => ellipse(x + dx * size, y + dy * size, rx * size, ry * size, mood.cloud, .55);
	return puff(0, 0, 110, 26) + puff(-40, -18, 52, 30) + puff(22, -28, 62, 38) + puff(72, -8, 46, 22);
}
/** A soft row of hills whose tops lie up to `height` above `y`. */
function ridge(random, y, height, colour) {
	const step = 200;
	let outline = `M0 ${HEIGHT}L0 ${y}`;
	for (let x = 0; x < WIDTH; x += step) outline += `Q${x + step / 2} ${Math.round(y - random.between(.35, 1) * height)} ${x + step} ${Math.round(y - random.between(0, .35) * height)}`;
	return shape(`${outline}L${WIDTH} ${HEIGHT}Z`, colour);
}
/** Tufts and lighter patches, so that the ground is no empty surface. */
function meadow(random, mood, ground) {
	return repeat(7, () => ellipse(random.between(0, WIDTH), random.between(ground + 40, HEIGHT), random.between(120, 300), random.between(8, 20), mood.grass[0], .5)) + repeat(46, () => {
		const x = random.between(0, WIDTH);
		const y = random.between(ground + 30, HEIGHT - 10);
		const size = 6 + (y - ground) / (HEIGHT - ground) * 14;
		return stroke(`M${x.toFixed()} ${y.toFixed()}l${(-size / 2).toFixed()} ${(-size).toFixed()}m${(size / 2).toFixed()} ${size.toFixed()}l0 ${(-size * 1.3).toFixed()}m0 ${(size * 1.3).toFixed()}l${(size / 2).toFixed()} ${(-size).toFixed()}`, mood.leaf[1], 3);
	});
}
/** Still water from `top` to `bottom`, with glints. */
function water(random, mood, top, bottom) {
	const bank = `M0 ${top + 10}Q400 ${top - 16} 800 ${top + 6}T1600 ${top - 4}L1600 ${bottom}Q1200 ${bottom - 20} 800 ${bottom}T0 ${bottom - 12}Z`;
	const glints = repeat(26, () => {
		const x = random.between(20, WIDTH - 160);
		const y = random.between(top + 24, bottom - 24);
		return `<rect x="${x.toFixed()}" y="${y.toFixed()}" width="${random.int(40, 150)}" height="${random.int(3, 6)}" rx="3" fill="#fff" opacity="${random.between(.18, .5).toFixed(2)}"/>`;
	});
	return shape(bank, "url(#water)") + glints;
}
/** A sandy path that runs from the foreground to (x, y). */
var path$1 = (x, y, mood) => shape(`M${x - 22} ${y}C${x + 60} ${y + 120} ${x - 260} ${y + 150} ${x - 320} ${HEIGHT}L${x + 90} ${HEIGHT}C${x - 20} ${y + 240} ${x + 130} ${y + 130} ${x + 22} ${y}Z`, mood.earth);
/** Rice paddies in bands that grow towards the viewer. */
function paddies(random, mood, top) {
	let y = top;
	let drawn = "";
	for (let band = 0; y < HEIGHT; band += 1) {
		const height = 46 + band * 26;
		const tilt = random.between(-14, 14);
		drawn += shape(`M0 ${y + tilt}Q800 ${y - 22} 1600 ${y - tilt}L1600 ${y + height + 40}L0 ${y + height + 40}Z`, mood.paddy[band % 4] ?? mood.grass[0]);
		drawn += stroke(`M0 ${y + tilt}Q800 ${y - 22} 1600 ${y - tilt}`, mood.leaf[2], 4 + band);
		const gap = 26 + band * 9;
		drawn += repeat(Math.ceil(WIDTH / gap), (index) => {
			const x = index * gap + random.between(0, gap / 2);
			const base = y + height * random.between(.45, .85);
			const tall = 9 + band * 6;
			return stroke(`M${x.toFixed()} ${base.toFixed()}q${-tall / 3} ${-tall / 2} ${-tall / 2} ${-tall}m${tall / 2} ${tall}v${-tall * 1.2}m0 ${tall * 1.2}q${tall / 3} ${-tall / 2} ${tall / 2} ${-tall}`, mood.leaf[1], 2 + band * .5);
		});
		y += height;
	}
	return drawn;
}
/** Leaves that frame the lower corners of an outdoor picture. */
function foreground(random, mood) {
	const clump = (x, direction) => repeat(7, (index) => {
		const reach = random.between(150, 300);
		const rise = random.between(60, 260) - index * 12;
		const tipX = Math.round(x + direction * reach * (.4 + index / 9));
		const tipY = Math.round(HEIGHT - rise);
		return shape(`M${x} ${HEIGHT + 20}Q${x + direction * 30} ${tipY - 20} ${tipX} ${tipY}Q${x + direction * 120} ${tipY + 60} ${x + direction * 60} ${HEIGHT + 20}Z`, mood.leaf[index % 2 === 0 ? 2 : 1]);
	});
	return clump(-20, 1) + clump(WIDTH + 20, -1);
}
// seeds/pictures/plants.ts
/** A coconut palm with its foot at (x, y). */
function palm(random, mood, x, y, height) {
	const lean = random.between(-.22, .22) * height;
	const topX = Math.round(x + lean);
	const topY = Math.round(y - height);
	const fronds = repeat(9, (index) => {
		const angle = (-200 + index * 27.5 + random.between(-6, 6)) * (Math.PI / 180);
		const reach = height * random.between(.42, .52);
		const tipX = topX + Math.cos(angle) * reach;
		const tipY = topY + Math.sin(angle) * reach * .62 + reach * .3;
		const midX = topX + Math.cos(angle) * reach * .6;
		const midY = topY + Math.sin(angle) * reach * .8 - reach * .12;
		const thick = reach * .16;
		return shape(`M${topX} ${topY}Q${midX.toFixed()} ${(midY - thick).toFixed()} ${tipX.toFixed()} ${tipY.toFixed()}Q${midX.toFixed()} ${(midY + thick).toFixed()} ${topX} ${topY}Z`, mood.leaf[index % 3 === 0 ? 0 : index % 3 === 1 ? 1 : 2]);
	});
	return shape(`M${x - height * .03} ${y}Q${x + lean * .2} ${y - height * .6} ${topX - height * .014} ${topY}L${topX + height * .014} ${topY}Q${x + lean * .2 + height * .05} ${y - height * .55} ${x + height * .035} ${y}Z`, mood.wood[1]) + fronds + circle(topX - 7, topY + 10, height * .026, mood.wood[0]) + circle(topX + 9, topY + 8, height * .026, mood.wood[0]);
}
/** A round shade tree. */
function tree(random, mood, x, y, height) {
	const crown = height * .36;
	const top = y - height * .66;
	return [
		shape(`M${x - height * .05} ${y}Q${x - height * .02} ${y - height * .3} ${x - height * .03} ${top}L${x + height * .03} ${top}Q${x + height * .03} ${y - height * .3} ${x + height * .06} ${y}Z`, mood.wood[1]),
		circle(x - crown * .62, top + crown * .16, crown * .66, mood.leaf[2]),
		circle(x + crown * .64, top + crown * .12, crown * .62, mood.leaf[2]),
		circle(x, top - crown * .22, crown * .86, mood.leaf[1]),
		circle(x - crown * .3, top - crown * .46, crown * .44, mood.leaf[0], .75),
		repeat(5, () => circle(x + random.between(-.8, .8) * crown, top + random.between(-.7, .3) * crown, crown * random.between(.07, .13), mood.leaf[0], .7))
	].join("");
}
/** A banana plant: broad leaves from one foot. */
function banana(mood, x, y, height) {
	const leaf = (dx, dy, fill) => {
		const tipX = Math.round(x + dx * height);
		const tipY = Math.round(y - dy * height);
		const bend = Math.round(x + dx * height * .3);
		const bow = Math.round(height * .14);
		return shape(`M${x} ${y - height * .35}Q${bend - bow} ${tipY - bow} ${tipX} ${tipY}Q${bend + bow} ${tipY + bow} ${x} ${y - height * .35}Z`, fill);
	};
	return shape(`M${x - height * .05} ${y}L${x - height * .03} ${y - height * .45}L${x + height * .03} ${y - height * .45}L${x + height * .05} ${y}Z`, mood.leaf[1]) + leaf(-.42, .62, mood.leaf[2]) + leaf(.44, .58, mood.leaf[2]) + leaf(-.24, .9, mood.leaf[1]) + leaf(.26, .94, mood.leaf[0]) + leaf(.02, 1.06, mood.leaf[1]);
}
var bush = (random, mood, x, y, width) => circle(x - width * .3, y - width * .16, width * .26, mood.leaf[2]) + circle(x + width * .3, y - width * .14, width * .24, mood.leaf[2]) + circle(x, y - width * .26, width * .34, mood.leaf[1]) + repeat(5, () => circle(x + random.between(-.4, .4) * width, y - random.between(.1, .45) * width, width * .035, random.chance(.5) ? "#f2b90d" : "#fff"));
/** A young plant; `colour` is that of its fruit or flower, if any. */
var sprout = (mood, x, y, size, colour = "") => stroke(`M${x} ${y}v${-size * .7}`, mood.leaf[2], Math.max(3, size * .08)) + ellipse(x - size * .24, y - size * .62, size * .28, size * .15, mood.leaf[1]) + ellipse(x + size * .24, y - size * .72, size * .28, size * .15, mood.leaf[0]) + ellipse(x, y - size * .95, size * .16, size * .26, mood.leaf[1]) + (colour ? circle(x + size * .14, y - size * .45, size * .13, colour) + circle(x - size * .16, y - size * .34, size * .12, colour) : "");
// seeds/pictures/outdoors.ts
var village = (random, mood) => [
	horizon(random, mood),
	tree(random, mood, 180, 720, 380),
	palm(random, mood, 1180, 700, 400),
	palm(random, mood, 1290, 712, 320),
	tree(random, mood, 1500, 740, 420),
	place(house(mood), 1010, 726, .72),
	place(house(mood), 420, 716, .6),
	banana(mood, 640, 730, 210),
	path$1(800, 720, mood),
	place(stiltHouse(mood), 470, 900, 1.12),
	place(stiltHouse(mood), 1250, 872, .98, -.98),
	bush(random, mood, 760, 930, 130),
	bush(random, mood, 1e3, 900, 110),
	bush(random, mood, 150, 960, 170),
	foreground(random, mood)
].join("");
var riceField = (random, mood) => [
	horizon(random, mood, 560),
	palm(random, mood, 1330, 590, 300),
	palm(random, mood, 1420, 596, 240),
	tree(random, mood, 120, 610, 300),
	place(house(mood), 300, 590, .5),
	paddies(random, mood, 572),
	place(fieldHut(mood), random.int(980, 1120), 720, 1),
	banana(mood, 1270, 730, 170),
	foreground(random, mood)
].join("");
var fieldHut = (mood) => [
	ellipse(0, 4, 130, 10, "#16202e", .18),
	rect(-92, -120, 11, 122, mood.wood[1]),
	rect(82, -120, 11, 122, mood.wood[1]),
	rect(-100, -62, 200, 14, mood.wood[0], 3),
	rect(-82, -96, 164, 36, mood.wall[1]),
	shape("M-150 -108L0 -222L150 -108Z", "#d9b25f"),
	shape("M-150 -108L0 -222L-40 -108Z", "#b98f45", .6),
	repeat(6, (index) => stroke(`M${-110 + index * 44} -112l${(index - 2.5) * -22} -60`, "#b98f45", 3))
].join("");
var river = (random, mood) => [
	horizon(random, mood, 540),
	palm(random, mood, 210, 600, 330),
	tree(random, mood, 1420, 600, 360),
	palm(random, mood, 1180, 590, 290),
	place(stiltHouse(mood), 480, 640, .82),
	place(stiltHouse(mood), 930, 626, .68, -.68),
	place(house(mood), 1300, 600, .5),
	water(random, mood, 640, HEIGHT + 30),
	repeat(8, (index) => rect(600 + index * 34, 650, 26, 12, mood.wood[0]) + rect(606 + index * 34, 662, 8, 44 + index * 4, mood.wood[1])),
	place(boat(mood, "#f2b90d"), random.int(340, 520), 800, 1),
	place(boat(mood, "#c9653f"), random.int(1080, 1240), 880, 1.15, -1.15),
	place(boat(mood, "#46a58f"), random.int(760, 840), 738, .6),
	foreground(random, mood)
].join("");
var vegetableGarden = (random, mood) => {
	const colours = [
		"#e2553d",
		"#f28c38",
		"",
		"#8a4f9e",
		"#f2b90d"
	];
	const bed = (row) => {
		const y = 770 + row * 118;
		const size = 54 + row * 22;
		const gap = size * 1.55;
		const kind = random.pick(colours);
		return shape(`M${60 - row * 40} ${y}Q800 ${y - 22} ${1540 + row * 40} ${y}L${1560 + row * 40} ${y + 44}Q800 ${y + 62} ${40 - row * 40} ${y + 44}Z`, "#8d6543") + repeat(Math.floor(1420 / gap) + row, (index) => sprout(mood, Math.round(110 - row * 30 + index * gap), y + 10, size * random.between(.9, 1.1), kind));
	};
	return [
		horizon(random, mood),
		tree(random, mood, 1450, 700, 360),
		banana(mood, 260, 710, 260),
		banana(mood, 350, 716, 200),
		place(house(mood), 780, 706, .86),
		palm(random, mood, 1180, 700, 340),
		repeat(27, (index) => rect(index * 62, 690, 14, 66, mood.wall[0], 6)),
		rect(0, 708, WIDTH, 8, mood.wall[1]),
		rect(0, 734, WIDTH, 8, mood.wall[1]),
		repeat(3, bed)
	].join("");
};
var meetingHall = (random, mood) => [
	horizon(random, mood),
	tree(random, mood, 160, 760, 460),
	tree(random, mood, 1440, 740, 420),
	palm(random, mood, 1260, 700, 360),
	place(house(mood), 330, 700, .56),
	shape(`M560 820L1040 820L1260 ${HEIGHT}L340 ${HEIGHT}Z`, mood.earth),
	place(hall(mood), 800, 830, 1.12),
	bush(random, mood, 380, 870, 130),
	bush(random, mood, 1230, 866, 130),
	bush(random, mood, 250, 960, 170),
	bush(random, mood, 1370, 960, 170),
	foreground(random, mood)
].join("");
var prayer = (random, mood) => [
	horizon(random, mood),
	palm(random, mood, 300, 730, 430),
	palm(random, mood, 400, 742, 350),
	tree(random, mood, 1420, 760, 430),
	place(house(mood), 1240, 708, .6),
	shape(`M640 820L940 820L1120 ${HEIGHT}L460 ${HEIGHT}Z`, mood.earth),
	place(prayerHouse(mood), 770, 830, 1.2),
	bush(random, mood, 420, 872, 130),
	bush(random, mood, 1160, 878, 150),
	foreground(random, mood)
].join("");
var nursery = (random, mood) => {
	const row = (index) => {
		const y = 800 + index * 92;
		const size = 50 + index * 16;
		const gap = size * 1.35;
		return rect(120 - index * 50, y, 1360 + index * 100, 20, mood.wood[1], 4) + repeat(Math.floor((1320 + index * 80) / gap), (at) => {
			const x = Math.round(160 - index * 46 + at * gap);
			return shape(`M${x - size * .28} ${y - size * .5}h${size * .56}l-${size * .08} ${size * .5}h-${size * .4}Z`, "#2d2a33") + sprout(mood, x, y - Math.round(size * .45), size * random.between(.85, 1.15));
		});
	};
	return [
		horizon(random, mood),
		tree(random, mood, 110, 720, 360),
		tree(random, mood, 1500, 730, 400),
		palm(random, mood, 1320, 700, 360),
		place(house(mood), 330, 694, .6),
		banana(mood, 640, 700, 220),
		banana(mood, 960, 706, 250),
		repeat(2, (index) => rect(290 + index * 1006, 420, 13, 370, mood.wood[1])),
		repeat(3, row),
		repeat(2, (index) => rect(70 + index * 1444, 470, 17, 560, mood.wood[0])),
		shape("M270 392H1330L1570 480H30Z", "#2a7152", .88),
		repeat(13, (index) => stroke(`M${290 + index * 85} 394L${60 + index * 123} 478`, "#4d9e63", 3)),
		shape("M30 480H1570L1566 500H34Z", "#1d5540")
	].join("");
};
var wasteBank = (random, mood) => {
	const sack = (x, y, colour) => ellipse(x, y + 4, 76, 10, "#16202e", .18) + shape(`M${x - 62} ${y}Q${x - 88} ${y - 110} ${x - 34} ${y - 142}L${x - 14} ${y - 168}H${x + 20}L${x + 34} ${y - 142}Q${x + 88} ${y - 104} ${x + 62} ${y}Z`, colour) + stroke(`M${x - 34} ${y - 140}Q${x} ${y - 128} ${x + 34} ${y - 140}`, mood.wood[1], 6);
	return [
		horizon(random, mood),
		tree(random, mood, 190, 740, 400),
		tree(random, mood, 1440, 730, 420),
		palm(random, mood, 1270, 700, 320),
		rect(400, 430, 800, 330, mood.wall[0]),
		rect(400, 720, 800, 40, mood.wall[1]),
		shape("M350 440L450 330H1150L1250 440Z", mood.roof[0]),
		shape("M350 440L360 424H1240L1250 440Z", mood.roof[1]),
		rect(470, 500, 200, 260, "#46505e"),
		repeat(6, (index) => rect(470, 512 + index * 42, 200, 5, "#6b7686")),
		rect(740, 500, 400, 180, "#5f3f28", 4),
		repeat(3, (row) => rect(740, 556 + row * 60, 400, 8, mood.wood[0]) + repeat(13, (at) => rect(756 + at * 29, 516 + row * 60, 15, 40, random.pick([
			"#8fd0e8",
			"#46a58f",
			"#dbe8fa",
			"#f2b90d"
		]), 5) + rect(760 + at * 29, 508 + row * 60, 7, 10, "#fff"))),
		shape(`M0 860Q800 800 1600 860V${HEIGHT}H0Z`, mood.earth, .7),
		bin(360, 930, "#46a58f", "#2a7d6a"),
		bin(580, 946, "#f2b90d", "#c9920a"),
		bin(800, 940, "#0956c3", "#083575"),
		sack(1040, 930, "#e9d9b8"),
		sack(1180, 948, "#dcc79c"),
		sack(1310, 926, "#efe3c8")
	].join("");
};
var sportsField = (random, mood) => [
	horizon(random, mood, 600),
	tree(random, mood, 130, 660, 340),
	tree(random, mood, 1470, 660, 380),
	palm(random, mood, 330, 640, 300),
	place(house(mood), 1210, 640, .6),
	place(house(mood), 580, 632, .5),
	repeat(17, (index) => shape(`M${index * 100 - 35} ${476 - Math.abs(8 - index) * 3}h70l-35 46Z`, [
		"#0a489f",
		"#f2b90d",
		"#46a58f",
		"#c9653f"
	][index % 4] ?? "#0a489f")),
	stroke("M0 450Q800 500 1600 450", "#46505e", 4),
	shape("M400 700H1200L1520 1040H80Z", "#d99b62"),
	stroke("M400 700H1200L1520 1040H80ZM318 788H1282M230 880H1370", "#fff8e6", 7),
	ellipse(300, 838, 40, 9, "#16202e", .2),
	ellipse(1300, 838, 40, 9, "#16202e", .2),
	rect(292, 560, 16, 278, "#083575", 6),
	rect(1292, 560, 16, 278, "#083575", 6),
	shape("M308 582H1292V694H308Z", "#fff", .35),
	repeat(41, (index) => rect(308 + index * 24.6, 582, 3, 112, "#46505e")),
	repeat(5, (index) => rect(308, 604 + index * 22, 984, 3, "#46505e")),
	rect(300, 574, 1e3, 14, "#fff", 4),
	rect(300, 690, 1e3, 8, "#fff", 4),
	circle(960, 930, 34, "#f2b90d"),
	stroke("M930 916q30 14 62 2M946 958q10 -30 2 -58M978 956q-2 -30 -20 -56", "#083575", 4),
	ellipse(960, 968, 36, 8, "#16202e", .2),
	foreground(random, mood)
].join("");
var market = (random, mood) => [
	horizon(random, mood),
	tree(random, mood, 90, 740, 430),
	palm(random, mood, 1500, 730, 440),
	place(house(mood), 800, 700, .7),
	shape(`M0 800Q800 760 1600 800V${HEIGHT}H0Z`, mood.earth),
	place(stall(mood, "#0a489f"), 370, 790, 1),
	place(stall(mood, "#46a58f"), 1230, 790, 1),
	place(stall(mood, "#c9653f"), 800, 850, 1.12),
	repeat(2, (index) => crate(random, mood, 190 + index * 190, 776, 160)),
	repeat(2, (index) => crate(random, mood, 1050 + index * 190, 776, 160)),
	repeat(2, (index) => crate(random, mood, 590 + index * 215, 834, 190)),
	repeat(3, (index) => crate(random, mood, 120 + index * 130 + (index > 1 ? 920 : 0), 1030 - index * 8, 200)),
	foreground(random, mood)
].join("");
var watchPost = (random, mood) => [
	horizon(random, mood),
	tree(random, mood, 260, 760, 460),
	banana(mood, 1240, 780, 280),
	banana(mood, 1330, 790, 220),
	palm(random, mood, 1480, 760, 460),
	place(house(mood), 1060, 710, .66),
	place(house(mood), 470, 704, .6),
	path$1(980, 760, mood),
	place(watchHut(mood), 640, 880, 1.5),
	repeat(7, (index) => rect(1080 + index * 74, 850 + index * 6, 14, 78, mood.wall[0], 5)),
	stroke("M1080 874L1540 912M1080 902L1540 940", mood.wall[1], 8),
	bush(random, mood, 380, 920, 150),
	bush(random, mood, 900, 910, 110),
	foreground(random, mood)
].join("");
var cleanWater = (random, mood) => [
	horizon(random, mood),
	tree(random, mood, 1440, 740, 420),
	palm(random, mood, 160, 740, 430),
	place(house(mood), 420, 730, .92),
	banana(mood, 660, 750, 240),
	rect(1016, 480, 14, 350, "#6b7686"),
	rect(1190, 480, 14, 350, "#6b7686"),
	stroke("M1022 600L1196 720M1196 600L1022 720", "#6b7686", 8),
	rect(990, 470, 240, 18, "#46505e", 4),
	rect(1010, 290, 200, 182, "#0956c3", 26),
	rect(1010, 340, 200, 12, "#0a489f"),
	rect(1010, 400, 200, 12, "#0a489f"),
	rect(1060, 268, 100, 26, "#0a489f", 10),
	ellipse(1052, 376, 11, 66, "#fff", .25),
	stroke("M1110 488V860H1000", "#6b7686", 12),
	shape(`M0 930Q800 850 1600 930V${HEIGHT}H0Z`, mood.earth, .8),
	place(handWash(mood), 760, 950, 1.05),
	place(handWash(mood), 1010, 956, 1.05),
	bush(random, mood, 1270, 930, 150),
	bush(random, mood, 240, 960, 170)
].join("");
var mobileService = (random, mood) => [
	horizon(random, mood),
	tree(random, mood, 130, 740, 430),
	palm(random, mood, 1480, 740, 430),
	tree(random, mood, 1330, 720, 320),
	place(house(mood), 700, 704, .66),
	shape(`M0 850Q800 800 1600 850V${HEIGHT}H0Z`, mood.earth, .8),
	place(tent("#0a489f"), 460, 880, 1.1),
	rect(330, 790, 260, 16, "#fff", 4),
	rect(344, 806, 232, 74, "#46a58f", 4),
	rect(396, 762, 60, 28, "#f2b90d", 4),
	rect(480, 752, 44, 38, "#fff", 4),
	rect(494, 760, 16, 22, "#46a58f"),
	rect(490, 766, 24, 10, "#46a58f"),
	place(serviceCar("#46a58f"), 1150, 930, 1.05),
	repeat(3, (index) => rect(590 + index * 62, 884, 46, 10, "#f2b90d", 3) + rect(594 + index * 62, 894, 5, 46, "#46505e") + rect(627 + index * 62, 894, 5, 46, "#46505e") + rect(590 + index * 62, 842, 7, 46, "#46505e")),
	foreground(random, mood)
].join("");
// seeds/random.ts
function randomFor(key) {
	const next = generator(hash(key));
	const int = (low, high) => low + Math.floor(next() * (high - low + 1));
	const pick = (list) => {
		const entry = list[int(0, list.length - 1)];
		if (entry === void 0) throw new Error("Cannot pick from an empty list");
		return entry;
	};
	return {
		next,
		int,
		pick,
		between: (low, high) => low + next() * (high - low),
		chance: (probability) => next() < probability,
		weighted: (weights) => {
			const keys = Object.keys(weights);
			let left = next() * keys.reduce((sum, name) => sum + weights[name], 0);
			for (const name of keys) {
				left -= weights[name];
				if (left < 0) return name;
			}
			return pick(keys);
		},
		some: (list, count) => {
			const rest = [...list];
			for (let last = rest.length - 1; last > 0; last -= 1) {
				const other = int(0, last);
				[rest[last], rest[other]] = [rest[other], rest[last]];
			}
			return rest.slice(0, count);
		}
	};
}
/** FNV-1a over the characters of the key, with a last stir so that near keys start far apart. */
function hash(key) {
	let value = 2166136261;
	for (const character of key) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619);
	value = Math.imul(value ^ value >>> 16, 2246822507);
	return (value ^ value >>> 13) >>> 0;
}
/** The small generator known as mulberry32: good enough for examples, useless for secrets. */
function generator(seed) {
	let state = seed;
	return () => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
}
// seeds/pictures.ts
var SCENES = {
	kampung: {
		draw: village,
		alt: text("rumah panggung di tepi jalan kampung", "stilt houses along a village road")
	},
	sawah: {
		draw: riceField,
		alt: text("sawah dengan pondok dan pohon kelapa", "rice fields with a hut and coconut palms")
	},
	sungai: {
		draw: river,
		alt: text("perahu di sungai di depan rumah panggung", "boats on a river in front of stilt houses")
	},
	kebun: {
		draw: vegetableGarden,
		alt: text("kebun sayur di belakang pagar rumah", "a vegetable garden by a fenced house")
	},
	balai: {
		draw: meetingHall,
		alt: text("balai pertemuan desa di bawah pohon", "the village meeting hall under trees")
	},
	musala: {
		draw: prayer,
		alt: text("musala dengan menara dan pohon kelapa", "a prayer house with a tower and coconut palms")
	},
	bibit: {
		draw: nursery,
		alt: text("bibit tanaman berjajar di bawah peneduh", "rows of seedlings under a shade net")
	},
	"bank-sampah": {
		draw: wasteBank,
		alt: text("bank sampah dengan tempat sampah terpilah", "a waste bank with sorted bins")
	},
	lapangan: {
		draw: sportsField,
		alt: text("lapangan voli dengan umbul-umbul", "a volleyball court with bunting")
	},
	pasar: {
		draw: market,
		alt: text("lapak pasar desa dengan hasil kebun", "village market stalls with garden produce")
	},
	"pos-ronda": {
		draw: watchPost,
		alt: text("pos ronda dengan kentongan dan lampu", "a neighbourhood watch post with a slit drum and a lamp")
	},
	"air-bersih": {
		draw: cleanWater,
		alt: text("tandon air dan tempat cuci tangan", "a water tank and hand-washing basins")
	},
	"layanan-keliling": {
		draw: mobileService,
		alt: text("mobil layanan dan tenda di halaman desa", "a service car and a tent in the village yard")
	},
	posyandu: {
		draw: healthPost,
		alt: text("ruang posyandu dengan timbangan gantung dan grafik tumbuh", "a health post with a hanging scale and a growth chart")
	},
	"pojok-baca": {
		draw: readingCorner,
		alt: text("pojok baca dengan rak buku dan tikar", "a reading corner with bookshelves and a mat")
	},
	rebana: {
		draw: drums,
		alt: text("rebana di atas tikar dengan kain batik", "frame drums on a mat with batik cloth")
	},
	dapur: {
		draw: kitchen,
		alt: text("dapur dengan sayur, buah, dan panci", "a kitchen with vegetables, fruit and a pot")
	},
	"rumah-data": {
		draw: dataHouse,
		alt: text("ruang data dengan papan grafik dan berkas", "a data room with a chart board and files")
	},
	musyawarah: {
		draw: discussion,
		alt: text("tikar, buku catatan, dan papan rencana untuk musyawarah", "mats, notebooks and a planning board for a meeting")
	},
	kerajinan: {
		draw: crafts,
		alt: text("meja berisi kerajinan dan olahan rumahan", "a table with handicrafts and home-made products")
	}
};
var MOOD_NAMES = [
	"pagi",
	"siang",
	"sore"
];
/** Two pictures of every scene, in different light: forty in all. */
var PICTURES = Object.keys(SCENES).flatMap((name, at) => {
	const scene = name;
	return [0, 1].map((turn) => {
		const mood = MOOD_NAMES[(at + turn) % 3] ?? "pagi";
		return {
			key: `${scene}-${mood}`,
			scene,
			mood
		};
	});
});
/** The picture as an activity stores it. */
function photoOf({ key, scene }) {
	const { alt } = SCENES[scene];
	return {
		key,
		width: WIDTH,
		height: HEIGHT,
		alt: text(`Gambar buatan: ${alt.id}`, `Generated picture: ${alt.en}`),
		caption: null
	};
}
/** The picture as SVG, 1600 × 1067. The same spec always gives the same picture. */
function drawPicture({ key, scene, mood }) {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${SCENES[scene].draw(randomFor(key), MOODS[mood])}</svg>`;
}
/** The files a page can choose from, smallest format first. */
async function renderPicture(svg) {
	const drawn = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	const at = (width) => sharp(drawn.data, { raw: drawn.info }).resize(width);
	const [avif480, webp480, avif960, webp960, jpeg960] = await Promise.all([
		at(480).avif({
			quality: 50,
			effort: 2
		}).toBuffer(),
		at(480).webp({ quality: 72 }).toBuffer(),
		at(960).avif({
			quality: 50,
			effort: 2
		}).toBuffer(),
		at(960).webp({ quality: 72 }).toBuffer(),
		at(960).jpeg({
			quality: 76,
			mozjpeg: true
		}).toBuffer()
	]);
	return {
		avif480,
		webp480,
		avif960,
		webp960,
		jpeg960
	};
}
// seeds/activities.ts
var within = (familyFunction, templates) => templates.map((template) => ({
	...template,
	familyFunction
}));
var TOPICS = [
	...within("AGAMA", FAITH),
	...within("SOSIAL_BUDAYA", CULTURE),
	...within("CINTA_KASIH", LOVE),
	...within("PERLINDUNGAN", PROTECTION),
	...within("REPRODUKSI", REPRODUCTION),
	...within("SOSIALISASI_PENDIDIKAN", LEARNING),
	...within("EKONOMI", ECONOMY),
	...within("PEMBINAAN_LINGKUNGAN", ENVIRONMENT)
];
/** Few tell nothing at all, few tell something every other month; at most fourteen each. */
var MOST = 14;
var COUNTS = {
	DASAR: [0, 5],
	BERKEMBANG: [8, 12],
	MANDIRI: [6, 10],
	PARIPURNA: [9, 14]
};
/** The activities of a kampung, newest first. An integration that has started has its joint activities among them. */
function makeActivities({ village, level }, integrations) {
	const random = randomFor(`activities:${village.code}`);
	const joint = integrations.flatMap((integration) => jointActivities(random, village, integration)).slice(0, MOST);
	const [low, high] = COUNTS[level];
	const own = Math.min(random.int(low, high), MOST) - joint.length;
	const used = new Set(joint.map(({ title }) => title));
	const topics = random.some(TOPICS.filter(({ title }) => !used.has(title)), Math.max(own, 0));
	const span = daysBetween(FIRST_ACTIVITY_DAY, DEMO_DAY) - 4;
	const others = topics.map((topic) => writeUp(random, village, topic, addDays(FIRST_ACTIVITY_DAY, random.int(0, span))));
	return [...joint, ...others].sort((one, other) => other.heldOn.localeCompare(one.heldOn));
}
/** One shortly before the integration started, as its command demands, and up to two after. */
function jointActivities(random, village, { programmeCode, transitions, state }) {
	const start = transitions.find(({ command }) => command === "START")?.at.slice(0, 10);
	if (!start) return [];
	const ratified = transitions.find(({ command }) => command === "RATIFY")?.at.slice(0, 10) ?? start;
	const topics = random.some(TOPICS.filter(({ programme }) => programme === programmeCode), state === "TERINTEGRASI" ? 3 : 2);
	const end = state === "DIHENTIKAN" || state === "DITANGGUHKAN" ? transitions.at(-1)?.at.slice(0, 10) ?? "2026-11-20" : DEMO_DAY;
	return topics.map((topic, index) => {
		const first = addDays(start, -random.int(2, Math.max(2, Math.min(14, daysBetween(ratified, start) - 1))));
		const later = addDays(start, random.int(5, Math.max(6, daysBetween(start, end) - 4)));
		return writeUp(random, village, topic, index === 0 ? first : later, programmeCode);
	});
}
function writeUp(random, village, topic, heldOn, programmeCode) {
	const fill = fillIn(random, village);
	const [lead, ...others] = topic.agencies;
	const isCommunity = programmeCode === void 0 && random.chance(.12);
	const sentences = [
		random.pick(topic.openings),
		...random.some(topic.details, random.int(1, 2)),
		...random.chance(.4) ? [random.pick(CLOSINGS)] : []
	];
	return {
		kampungCode: village.code,
		title: topic.title,
		heldOn,
		place: fill(random.pick(topic.places)),
		description: sentences.map(fill).join(" "),
		familyFunction: topic.familyFunction,
		agencies: isCommunity ? [] : [lead, ...random.some(others, random.int(0, Math.min(2, others.length)))],
		programmes: programmeCode === void 0 ? [] : [programmeCode],
		photos: [photoFor(random, random.pick(topic.scenes))],
		sampleData: true
	};
}
var FLOWERS = [
	"Melati",
	"Mawar",
	"Anggrek",
	"Kenanga",
	"Dahlia",
	"Cempaka",
	"Teratai",
	"Kamboja"
];
function fillIn(random, { name, kind, districtName }) {
	const flower = random.pick(FLOWERS);
	const people = random.int(14, 85);
	return (words) => words.replaceAll("{desa}", `${kind === "DESA" ? "Desa" : "Kelurahan"} ${name}`).replaceAll("{nama}", name).replaceAll("{kecamatan}", districtName).replaceAll("{bunga}", flower).replaceAll("{jumlah}", String(people));
}
var photoFor = (random, scene) => photoOf(random.pick(PICTURES.filter((picture) => picture.scene === scene)));
// seeds/integration-plan.ts
/** The four villages with a real designation are on their way, as they may well be. */
var DESIGNATED = [
	[
		"63.01.05.2010",
		"DESA_BERSINAR",
		"BERJALAN"
	],
	[
		"63.01.03.2006",
		"DESA_BERSINAR",
		"DISEPAKATI"
	],
	[
		"63.01.10.2004",
		"DESA_BERSINAR",
		"DIKAJI"
	],
	[
		"63.01.03.1001",
		"KAMPUNG_BEBAS_NARKOBA",
		"DITETAPKAN"
	]
];
var STATE_COUNTS = {
	TERINTEGRASI: 17,
	DIEVALUASI: 8,
	BERJALAN: 30,
	DITETAPKAN: 14,
	DISEPAKATI: 15,
	DIKAJI: 16,
	DIUSULKAN: 26,
	DITANGGUHKAN: 7,
	DITOLAK: 6,
	DIHENTIKAN: 5,
	DICABUT: 2
};
/** Strong kampung carry the deep bonds; new proposals come from everywhere. */
var LEVEL_ODDS = {
	deep: {
		PARIPURNA: 6,
		MANDIRI: 1,
		BERKEMBANG: 3,
		DASAR: 0
	},
	running: {
		PARIPURNA: 3,
		MANDIRI: 1,
		BERKEMBANG: 4,
		DASAR: 3
	},
	early: {
		PARIPURNA: 1,
		MANDIRI: .5,
		BERKEMBANG: 2,
		DASAR: 5
	}
};
var ODDS_OF_STATE = {
	TERINTEGRASI: "deep",
	DIEVALUASI: "deep",
	BERJALAN: "running",
	DITANGGUHKAN: "running",
	DIHENTIKAN: "running",
	DICABUT: "running",
	DITETAPKAN: "running",
	DISEPAKATI: "early",
	DIKAJI: "early",
	DIUSULKAN: "early",
	DITOLAK: "early"
};
var MOST_PER_KAMPUNG = {
	PARIPURNA: 5,
	MANDIRI: 4,
	BERKEMBANG: 4,
	DASAR: 2
};
var PROGRAMME_ODDS = {
	DESA_BERSINAR: 12,
	DRPPA: 13,
	KAMPUNG_PEMUDA: 13,
	KAMPUNG_BEBAS_NARKOBA: 5,
	PROKLIM: 11,
	DESTANA: 7,
	DESA_CANTIK: 8,
	RUMAH_DATAKU: 10,
	DASHAT: 13,
	SSK: 6,
	DEKELA_KLA: 8,
	DESA_SADAR_HUKUM: 5,
	KAMPUNG_MODERASI_BERAGAMA: 6,
	STBM_ODF: 8,
	DESA_ANTIKORUPSI: 4,
	DESA_WISATA: 5,
	INDEKS_DESA: 4
};
/** About 150 integrations over all states, districts and programmes, in the order of the kampung. */
function planIntegrations(kampungs) {
	const plans = DESIGNATED.map(([code, programmeCode, state]) => {
		const kampung = kampungs.find(({ village }) => village.code === code);
		if (!kampung) throw new Error(`No kampung ${code}`);
		return {
			kampung,
			programmeCode,
			state
		};
	});
	for (const [state, count] of Object.entries(STATE_COUNTS)) for (let index = 0; index < count; index += 1) plans.push(drawPlan(randomFor(`integration:${state}:${index}`), state, kampungs, plans));
	return plans.sort((one, other) => one.kampung.village.code.localeCompare(other.kampung.village.code) || one.programmeCode.localeCompare(other.programmeCode));
}
function drawPlan(random, state, kampungs, taken) {
	const of = (kampung) => taken.filter((plan) => plan.kampung === kampung);
	for (;;) {
		const level = random.weighted(LEVEL_ODDS[ODDS_OF_STATE[state]]);
		const free = kampungs.filter((kampung) => kampung.level === level && of(kampung).length < MOST_PER_KAMPUNG[level]);
		if (free.length === 0) continue;
		const kampung = random.pick(free);
		const programmeCode = random.weighted(PROGRAMME_ODDS);
		if (kampung.village.kind === "KELURAHAN" && (programmeCode === "INDEKS_DESA" || programmeCode === "DESA_ANTIKORUPSI")) continue;
		if (!of(kampung).some((plan) => plan.programmeCode === programmeCode)) return {
			kampung,
			programmeCode,
			state
		};
	}
}
// seeds/data/integration-words.ts
/** Why a programme was proposed for a kampung. {nama} is the village. */
var PROPOSAL_REASONS = {
	DESA_BERSINAR: [
		"Penyuluhan pencegahan narkoba dan PIK-R menyasar remaja yang sama; {nama} ingin satu jadwal dan satu tim.",
		"Relawan antinarkoba di {nama} belum punya wadah; Pokja dapat menampung dan mendampinginya.",
		"Orang tua di {nama} meminta pendampingan keluarga yang rutin, bukan penyuluhan sekali datang."
	],
	KAMPUNG_BEBAS_NARKOBA: ["Posko dan ronda sudah berjalan; {nama} ingin menghubungkannya dengan pembinaan keluarga remaja.", "Polres dan Pokja menangani wilayah yang sama sehingga laporan kegiatan cukup dibuat sekali."],
	DRPPA: [
		"Kelompok perempuan di {nama} aktif, tetapi usulannya belum masuk rencana kerja masyarakat.",
		"Data terpilah dari Rumah DataKu dapat dipakai bersama untuk perlindungan perempuan dan anak.",
		"Kader {nama} sudah menangani pencegahan perkawinan anak; SK bersama akan memperkuatnya."
	],
	KAMPUNG_PEMUDA: [
		"Karang taruna dan PIK-R di {nama} mempunyai anggota yang sama; kegiatannya perlu disatukan.",
		"Pemuda {nama} membutuhkan pelatihan usaha, sedangkan Pokja membutuhkan penggerak muda.",
		"Partisipasi remaja di {nama} masih rendah; sentra pemuda dapat menjadi tempat PIK-R."
	],
	PROKLIM: ["Bank sampah dan kebun keluarga di {nama} sudah berjalan dan dapat didaftarkan sebagai aksi iklim.", "Warga {nama} sering menghadapi banjir dan kemarau; fungsi pembinaan lingkungan perlu mitra teknis."],
	DESTANA: ["{nama} rawan banjir dan kebakaran lahan; keluarga berisiko perlu masuk rencana tanggap desa.", "Forum pengurangan risiko bencana dapat memakai data keluarga dari Pokja."],
	DESA_CANTIK: ["Agen statistik dan kader data di {nama} bekerja terpisah; satu formulir cukup untuk keduanya.", "Penggunaan data di {nama} masih lemah sehingga pendampingan BPS akan langsung terasa."],
	RUMAH_DATAKU: ["Papan data di {nama} ada, tetapi pengurusnya belum mendapat orientasi.", "Perangkat {nama} membutuhkan data keluarga yang rapi sebelum menyusun RKPDes."],
	DASHAT: ["Posyandu dan kelompok BKB di {nama} melayani keluarga yang sama dengan dapur sehat.", "Bahan pangan lokal di {nama} cukup; yang dibutuhkan adalah menu, tim, dan jadwal bersama."],
	SSK: ["Sekolah di {nama} siap membuka pojok kependudukan bersama PIK-R kampung.", "Guru membutuhkan data kampung untuk pelajaran; Pokja dapat menyediakannya."],
	DEKELA_KLA: ["Forum anak {nama} belum terhubung dengan Pokja sehingga usulannya tidak ditindaklanjuti.", "Ruang bermain dan jam belajar masyarakat dapat dikelola bersama seksi Pokja."],
	DESA_SADAR_HUKUM: ["Warga {nama} membutuhkan penyuluhan pencatatan perkawinan dan kelahiran yang rutin.", "Kelompok keluarga sadar hukum dapat bertemu bersama kelompok kegiatan Pokja."],
	KAMPUNG_MODERASI_BERAGAMA: ["Kerukunan di {nama} terjaga dan dapat menjadi contoh melalui kegiatan keluarga lintas iman.", "Penyuluh agama dan kader Pokja menyasar keluarga yang sama."],
	STBM_ODF: ["Akses jamban di {nama} belum merata; pemicuan lebih berhasil bila digerakkan kader keluarga.", "Sanitarian dan Pokja dapat memakai satu daftar rencana perbaikan lingkungan."],
	DESA_ANTIKORUPSI: ["Keterbukaan anggaran desa akan memperkuat usulan kegiatan Kampung KB di {nama}.", "Warga {nama} ingin baris anggaran Kampung KB terlihat di papan informasi."],
	DESA_WISATA: ["Produk UPPKA {nama} membutuhkan pembeli; kunjungan wisata dapat menjadi pasarnya.", "Kelompok sadar wisata dan UPPKA di {nama} dikelola oleh keluarga yang sama."],
	INDEKS_DESA: ["Hasil indeks desa menunjukkan layanan dasar yang perlu dibenahi bersama di {nama}.", "Rencana kerja Pokja perlu menjawab indikator indeks desa yang masih rendah."]
};
/** Offices one can turn to at the programme's agency. Never a person, never a private number. */
var AGENCY_CONTACTS = {
	OPD_KB: "Bidang Pengendalian Penduduk dan Informasi Keluarga",
	BNNK: "Seksi Pencegahan dan Pemberdayaan Masyarakat",
	POLRES: "Satuan Pembinaan Masyarakat",
	DPPPA: "Bidang Pemberdayaan Perempuan dan Perlindungan Anak",
	DISPORA: "Bidang Pemberdayaan Pemuda",
	DLH: "Bidang Pengendalian Perubahan Iklim dan Kemitraan",
	BPBD: "Bidang Pencegahan dan Kesiapsiagaan",
	BPS: "Tim Pembinaan Statistik Sektoral",
	BAGIAN_HUKUM: "Subbagian Bantuan Hukum",
	INSPEKTORAT: "Inspektur Pembantu Wilayah",
	KANKEMENAG: "Seksi Bimbingan Masyarakat",
	DISDIK: "Bidang Pembinaan Pendidikan Dasar",
	DINKES: "Bidang Kesehatan Masyarakat",
	DISPAR: "Bidang Pengembangan Destinasi",
	DPMD: "Bidang Pemberdayaan Masyarakat Desa"
};
var FAMILY_CONTACTS = [
	"Bidang Keluarga Sejahtera OPD KB",
	"Sekretaris Pokja {nama}",
	"Ketua Pokja {nama}",
	"Balai Penyuluhan KB Kecamatan {kecamatan}"
];
/** Reasons given with the commands that need one. */
var COMMAND_REASONS = {
	REJECT: [
		"Pokja belum terbentuk; usulkan kembali setelah ada SK dan pengurus.",
		"Sasaran program tahun ini sudah penuh; usulkan kembali pada tahun anggaran berikutnya.",
		"Kegiatan yang diusulkan sudah ditangani program lain di desa yang sama."
	],
	SUSPEND: [
		"Pengurus Pokja sedang berganti; dilanjutkan setelah SK baru terbit.",
		"Anggaran bersama bergeser ke perubahan APBDes sehingga kegiatan menunggu.",
		"Desa terdampak banjir; kegiatan ditunda sampai balai dapat dipakai lagi."
	],
	STOP: [
		"Program di desa ini selesai masa dampingannya dan tidak diperpanjang.",
		"Tidak ada kegiatan bersama selama dua semester berturut-turut.",
		"Kegiatan dilebur ke program lain yang sasarannya sama."
	],
	EVALUATE: ["Tinjauan tahunan: bukti anggaran dan monev diperiksa kembali.", "Evaluasi setelah satu tahun berjalan, termasuk perubahan indikator kampung."],
	REVOKE: ["SK dicabut karena struktur desa berubah.", "SK dicabut atas permintaan pemerintah desa setelah musyawarah."]
};
// seeds/integration-history.ts
/** The commands that may have led to each state, after the proposal. */
var ROADS = {
	DIUSULKAN: [[]],
	DIKAJI: [["REVIEW"]],
	DISEPAKATI: [["REVIEW", "COUNTERSIGN"]],
	DITETAPKAN: [[
		"REVIEW",
		"COUNTERSIGN",
		"RATIFY"
	]],
	BERJALAN: [[
		"REVIEW",
		"COUNTERSIGN",
		"RATIFY",
		"START"
	]],
	TERINTEGRASI: [[
		"REVIEW",
		"COUNTERSIGN",
		"RATIFY",
		"START",
		"CONFIRM"
	]],
	DIEVALUASI: [[
		"REVIEW",
		"COUNTERSIGN",
		"RATIFY",
		"START",
		"EVALUATE"
	], [
		"REVIEW",
		"COUNTERSIGN",
		"RATIFY",
		"START",
		"CONFIRM",
		"EVALUATE"
	]],
	DITOLAK: [["REJECT"], ["REVIEW", "REJECT"]],
	DITANGGUHKAN: [[
		"REVIEW",
		"COUNTERSIGN",
		"SUSPEND"
	], [
		"REVIEW",
		"COUNTERSIGN",
		"RATIFY",
		"START",
		"SUSPEND"
	]],
	DIHENTIKAN: [[
		"REVIEW",
		"COUNTERSIGN",
		"RATIFY",
		"START",
		"STOP"
	], [
		"REVIEW",
		"COUNTERSIGN",
		"RATIFY",
		"START",
		"EVALUATE",
		"STOP"
	]],
	DICABUT: [[
		"REVIEW",
		"COUNTERSIGN",
		"RATIFY",
		"REVOKE"
	]]
};
/** When the last step was taken: the early states are fresh, the others have stood for a while. */
var LAST_STEP = {
	DIUSULKAN: ["2026-09-10", 68],
	DIKAJI: ["2026-08-20", 88],
	DISEPAKATI: ["2026-07-15", 120],
	DITETAPKAN: ["2026-06-10", 150],
	BERJALAN: ["2025-06-01", 480],
	TERINTEGRASI: ["2026-01-20", 270],
	DIEVALUASI: ["2026-08-15", 90],
	DITOLAK: ["2026-02-10", 240],
	DITANGGUHKAN: ["2026-05-10", 180],
	DIHENTIKAN: ["2026-03-15", 220],
	DICABUT: ["2026-06-15", 120]
};
/** Days between a command and the step before it. */
var PAUSE = {
	CONFIRM: [150, 280],
	EVALUATE: [140, 220],
	STOP: [60, 160],
	START: [25, 70]
};
/** How an integration came to its state: every step as the state machine allows it, with its evidence. */
function drawHistory(random, state, parties, reason) {
	const commands = random.pick(ROADS[state]);
	const [from, span] = LAST_STEP[state];
	const days = [officeDay(addDays(from, random.int(0, span)))];
	for (const command of commands.toReversed()) {
		const [low, high] = PAUSE[command] ?? [9, 40];
		days.unshift(officeDay(addDays(days[0] ?? from, -random.int(low, high))));
	}
	const step = (at) => officeHour(days[at] ?? from, random.int(0, 400));
	const proposer = whoProposes(random, parties);
	const history = [{
		at: step(0),
		command: "PROPOSE",
		fromState: null,
		toState: "DIUSULKAN",
		...proposer,
		reason,
		evidence: []
	}];
	for (const [index, command] of commands.entries()) history.push({
		at: step(index + 1),
		command,
		fromState: history.at(-1)?.toState ?? null,
		toState: COMMAND_RULES[command].to,
		...actorOf(random, command, parties),
		reason: command in COMMAND_REASONS ? random.pick(COMMAND_REASONS[command]) : null,
		evidence: evidenceOf(random, command, days[index + 1] ?? from, parties)
	});
	return history;
}
var acting = (actorRole, actorName) => ({
	actorRole,
	actorName
});
var whoProposes = (random, { side, family, agency, pokja }) => {
	if (side === "PROGRAMME") return acting("SKPD_PROGRAM", agency);
	return random.chance(.6) ? acting("OPD_KB", family) : acting("POKJA_OPERATOR", pokja);
};
function actorOf(random, command, { side, family, agency, village, pokja }) {
	switch (command) {
		case "REVIEW":
		case "REJECT": return side === "FAMILY" ? acting("SKPD_PROGRAM", agency) : acting("OPD_KB", family);
		case "COUNTERSIGN": return acting("SKPD_PROGRAM", agency);
		case "RATIFY":
		case "REVOKE": return random.chance(.7) ? acting("PEMDES", village) : acting("OPD_KB", family);
		case "START": return random.chance(.7) ? acting("POKJA_OPERATOR", pokja) : acting("OPD_KB", family);
		case "SUSPEND": return random.chance(.5) ? acting("SKPD_PROGRAM", agency) : acting("OPD_KB", family);
		case "CONFIRM":
		case "EVALUATE":
		case "RESUME":
		case "STOP": return acting("OPD_KB", family);
	}
}
var NUMBER_PREFIX = {
	SK: "140",
	PERDES: "141",
	BERITA_ACARA: "BA",
	RKM: "RKM",
	APBDES: "903",
	FOTO: "DOK",
	DAFTAR_HADIR: "DH",
	DATA: "DATA",
	LAINNYA: "LN"
};
/** What is handed in with a command: what its rule asks for, and what a careful office adds. */
function evidenceOf(random, command, day, { isKelurahan }) {
	const piece = (kind, note = null) => {
		const issuedOn = officeDay(addDays(day, -random.int(1, 6)));
		return {
			kind,
			number: `${NUMBER_PREFIX[kind]}/${String(random.int(3, 98)).padStart(3, "0")}/contoh/${issuedOn.slice(0, 4)}`,
			issuedOn,
			note
		};
	};
	switch (command) {
		case "COUNTERSIGN": return [piece("BERITA_ACARA", "Rapat koordinasi kedua pemilik.")];
		case "RATIFY": return [piece("SK", "Tim tematik masuk ke dalam Pokja.")];
		case "START": return [
			piece("RKM"),
			piece("APBDES", isKelurahan ? "Kutipan anggaran kelurahan." : "Kutipan APBDes."),
			...random.chance(.6) ? [piece("DAFTAR_HADIR", "Jumlah hadir saja.")] : []
		];
		case "CONFIRM": return [
			piece("BERITA_ACARA", "Kunjungan monev bersama."),
			piece("DATA", "Indikator program di Rumah DataKu."),
			piece("FOTO")
		];
		case "EVALUATE": return [piece("LAINNYA", "Catatan evaluasi.")];
		case "REVOKE": return [piece("SK", "Pencabutan.")];
		case "REVIEW":
		case "RESUME":
		case "REJECT":
		case "SUSPEND":
		case "STOP": return [];
	}
}
// seeds/data/programme-words.ts
/** How sure we are of a catalogue record. */
var VERIFIED = text("Identitas, dasar hukum, dan kriteria diperiksa pada sumber publik; dapat disunting oleh pemilik program.", "Identity, legal basis and criteria were checked against public sources; its owner can edit them.");
var LEVELS_UNVERIFIED = text("Identitas diperiksa pada sumber publik. Nama tingkat berasal dari pengetahuan umum: periksa sebelum dipakai resmi.", "Identity was checked against public sources. The level names are general knowledge: check before official use.");
var NO_NATIONAL_STANDARD = text("Identitas diperiksa pada sumber publik. Penilaian tingkat desa secara nasional tidak ditemukan; kriteria ditetapkan daerah.", "Identity was checked against public sources. No national village scoring was found; the regency sets the criteria.");
var GENERAL_KNOWLEDGE = text("Disusun dari pengetahuan umum dan belum diperiksa pada sumber resmi; lengkapi sebelum dipakai resmi.", "Written from general knowledge and not yet checked against an official source; complete it before official use.");
/** Sections of the Pokja after the four aims of Inpres 3/2022. */
var SECTION = {
	data: "Data keluarga dan dokumen kependudukan",
	behaviour: "Perubahan perilaku keluarga",
	services: "Cakupan layanan dan rujukan keluarga",
	environment: "Penataan lingkungan keluarga"
};
// seeds/data/programmes-environment.ts
/** Programmes for the environment, the village economy, statistics and religious life. */
var ENVIRONMENT_AND_VILLAGE = [
	{
		code: "PROKLIM",
		slug: "kampung-iklim",
		name: text("Program Kampung Iklim", "Climate village programme"),
		shortName: text("Kampung Iklim", "Climate village"),
		purpose: text("Warga menyesuaikan diri dengan perubahan iklim dan mengurangi penyebabnya: memanen air, memilah sampah, menanam, dan mencegah kebakaran lahan.", "Residents adapt to a changing climate and reduce its causes: they harvest water, sort waste, plant trees and prevent land fires."),
		nationalOwner: "Kementerian Lingkungan Hidup",
		regencyOwner: "Dinas Lingkungan Hidup Kabupaten",
		agencyCode: "DLH",
		legalBasis: ["Peraturan Menteri LH 19/2012", "Peraturan Menteri LHK P.84/2016"],
		polarity: "MERIT",
		levels: [
			{
				code: "PRATAMA",
				ordinal: 1,
				name: text("Pratama", "First step")
			},
			{
				code: "MADYA",
				ordinal: 2,
				name: text("Madya", "Middle")
			},
			{
				code: "UTAMA",
				ordinal: 3,
				name: text("Utama", "High")
			},
			{
				code: "LESTARI",
				ordinal: 4,
				name: text("Lestari", "Sustained")
			}
		],
		indicators: [
			"Adaptasi: kekeringan, banjir, longsor, pangan, pesisir, dan penyakit terkait iklim",
			"Mitigasi: sampah, energi, budidaya rendah emisi, tutupan vegetasi, dan kebakaran lahan",
			"Kelembagaan dan keberlanjutan"
		],
		familyFunctions: ["PEMBINAAN_LINGKUNGAN", "EKONOMI"],
		inpresGroups: ["P8"],
		requiredEvidence: [
			"Nomor Sistem Registri Nasional",
			"Lembar isian",
			"Berita acara verifikasi",
			"Sertifikat"
		],
		neverPublic: [],
		sourceNote: VERIFIED,
		pokjaSection: SECTION.environment,
		supports: ["P3", "I2"]
	},
	{
		code: "STBM_ODF",
		slug: "desa-stbm",
		name: text("Desa STBM, bebas buang air besar sembarangan", "Village free of open defecation"),
		shortName: text("Desa STBM", "Clean-water village"),
		purpose: text("Setiap keluarga memakai jamban sehat, mencuci tangan, serta mengelola air minum, sampah, dan limbahnya.", "Every family uses a healthy toilet, washes hands and takes care of its drinking water, rubbish and waste water."),
		nationalOwner: "Kementerian Kesehatan",
		regencyOwner: "Dinas Kesehatan bersama Puskesmas",
		agencyCode: "DINKES",
		legalBasis: ["Peraturan Menteri Kesehatan 3/2014"],
		polarity: "MERIT",
		levels: [
			{
				code: "TERPICU",
				ordinal: 1,
				name: text("Terpicu", "Triggered")
			},
			{
				code: "TERVERIFIKASI_ODF",
				ordinal: 2,
				name: text("Terverifikasi bebas BABS", "Verified free of open defecation")
			},
			{
				code: "STBM_5_PILAR",
				ordinal: 3,
				name: text("Lima pilar STBM", "All five pillars")
			}
		],
		indicators: [
			"Pemicuan",
			"Akses jamban sehat",
			"Lima pilar sanitasi total"
		],
		familyFunctions: ["PEMBINAAN_LINGKUNGAN", "REPRODUKSI"],
		inpresGroups: ["P8"],
		requiredEvidence: [
			"Berita acara pemicuan",
			"Berita acara verifikasi",
			"Naskah deklarasi"
		],
		neverPublic: ["Daftar rumah tanpa jamban"],
		sourceNote: LEVELS_UNVERIFIED,
		pokjaSection: SECTION.environment,
		supports: ["P3"]
	},
	{
		code: "DESA_CANTIK",
		slug: "desa-cinta-statistik",
		name: text("Desa Cinta Statistik", "Statistics-loving village"),
		shortName: text("Desa Cantik", "Statistics village"),
		purpose: text("BPS mendampingi desa mengumpulkan, mengolah, dan memakai data dengan cara yang benar; agen statistik desa meneruskannya.", "The statistics office coaches the village in collecting, processing and using data properly; village statistics agents carry on."),
		nationalOwner: "Badan Pusat Statistik (BPS)",
		regencyOwner: "BPS Kabupaten bersama Dinas Kominfo",
		agencyCode: "BPS",
		legalBasis: ["UU 16/1997 tentang Statistik", "Perpres 39/2019 tentang Satu Data Indonesia"],
		polarity: null,
		levels: [],
		indicators: [
			"Kebutuhan data diinventarisasi",
			"Data dikumpulkan dan diolah",
			"Data disebarluaskan",
			"Data dimanfaatkan desa"
		],
		familyFunctions: ["SOSIALISASI_PENDIDIKAN"],
		inpresGroups: ["P1"],
		requiredEvidence: [
			"SK agen statistik",
			"Piagam pembinaan",
			"Publikasi Desa dalam Angka"
		],
		neverPublic: ["Data perorangan hasil pendataan"],
		sourceNote: VERIFIED,
		pokjaSection: SECTION.data,
		supports: ["P3", "P1"]
	},
	{
		code: "KAMPUNG_MODERASI_BERAGAMA",
		slug: "kampung-moderasi-beragama",
		name: text("Kampung Moderasi Beragama", "Village of religious moderation"),
		shortName: text("Moderasi Beragama", "Religious moderation"),
		purpose: text("Keluarga dari berbagai agama hidup rukun, saling menghormati, dan bekerja bersama untuk kampungnya.", "Families of different faiths live in harmony, respect one another and work together for their village."),
		nationalOwner: "Kementerian Agama",
		regencyOwner: "Kantor Kementerian Agama bersama FKUB dan Badan Kesbangpol",
		agencyCode: "KANKEMENAG",
		legalBasis: ["Perpres 58/2023 tentang Penguatan Moderasi Beragama", "Keputusan Dirjen Bimas Islam 137/2024"],
		polarity: null,
		levels: [],
		indicators: [
			"Kelompok kerja terbentuk",
			"Sekretariat tersedia",
			"Kegiatan lintas agama berjalan"
		],
		familyFunctions: ["AGAMA", "SOSIAL_BUDAYA"],
		inpresGroups: ["P2", "P5"],
		requiredEvidence: [
			"SK kepala Kantor Kementerian Agama",
			"SK kelompok kerja",
			"Foto sekretariat"
		],
		neverPublic: ["Data agama perorangan"],
		sourceNote: VERIFIED,
		pokjaSection: SECTION.behaviour,
		supports: ["P3"]
	},
	{
		code: "DESA_WISATA",
		slug: "desa-wisata",
		name: text("Desa Wisata", "Tourism village"),
		shortName: text("Desa Wisata", "Tourism village"),
		purpose: text("Desa mengolah alam, budaya, dan kulinernya menjadi kunjungan yang memberi penghasilan bagi keluarga tanpa merusak lingkungan.", "The village turns its nature, culture and food into visits that give families an income without harming the environment."),
		nationalOwner: "Kementerian Pariwisata",
		regencyOwner: "Dinas Pariwisata Kabupaten",
		agencyCode: "DISPAR",
		legalBasis: ["Pedoman desa wisata"],
		polarity: "MERIT",
		levels: [
			{
				code: "RINTISAN",
				ordinal: 1,
				name: text("Rintisan", "Pioneer")
			},
			{
				code: "BERKEMBANG",
				ordinal: 2,
				name: text("Berkembang", "Developing")
			},
			{
				code: "MAJU",
				ordinal: 3,
				name: text("Maju", "Advanced")
			},
			{
				code: "MANDIRI",
				ordinal: 4,
				name: text("Mandiri", "Self-reliant")
			}
		],
		indicators: [
			"Daya tarik wisata",
			"Kelompok sadar wisata aktif",
			"Usaha warga yang terlibat"
		],
		familyFunctions: ["EKONOMI", "SOSIAL_BUDAYA"],
		inpresGroups: ["P7"],
		requiredEvidence: ["SK bupati", "SK kelompok sadar wisata"],
		neverPublic: [],
		sourceNote: GENERAL_KNOWLEDGE,
		pokjaSection: SECTION.environment,
		supports: ["P3", "O1"]
	},
	{
		code: "INDEKS_DESA",
		slug: "indeks-desa",
		name: text("Status Indeks Desa", "Village index status"),
		shortName: text("Indeks Desa", "Village index"),
		purpose: text("Kementerian Desa menilai kemajuan setiap desa setiap tahun; Kampung KB memakai hasilnya untuk memilih pekerjaan yang paling mendesak.", "The ministry of villages rates the progress of every village each year; the Kampung KB uses the result to choose the most urgent work."),
		nationalOwner: "Kementerian Desa dan Pembangunan Daerah Tertinggal",
		regencyOwner: "Dinas PMD Kabupaten",
		agencyCode: "DPMD",
		legalBasis: ["Peraturan Menteri Desa tentang Indeks Desa"],
		polarity: "MERIT",
		levels: [
			{
				code: "SANGAT_TERTINGGAL",
				ordinal: 1,
				name: text("Sangat tertinggal", "Far behind")
			},
			{
				code: "TERTINGGAL",
				ordinal: 2,
				name: text("Tertinggal", "Behind")
			},
			{
				code: "BERKEMBANG",
				ordinal: 3,
				name: text("Berkembang", "Developing")
			},
			{
				code: "MAJU",
				ordinal: 4,
				name: text("Maju", "Advanced")
			},
			{
				code: "MANDIRI",
				ordinal: 5,
				name: text("Mandiri", "Self-reliant")
			}
		],
		indicators: ["Status tahunan dari Kementerian Desa"],
		familyFunctions: [
			"EKONOMI",
			"SOSIAL_BUDAYA",
			"PEMBINAAN_LINGKUNGAN"
		],
		inpresGroups: ["P7", "P8"],
		requiredEvidence: ["Keputusan status tahunan"],
		neverPublic: [],
		sourceNote: LEVELS_UNVERIFIED,
		pokjaSection: SECTION.data,
		supports: ["P3", "P1"]
	}
];
// seeds/data/programmes-family.ts
/** Programmes for women, children, young people and family data. */
var FAMILY_AND_YOUTH = [
	{
		code: "DRPPA",
		slug: "desa-ramah-perempuan-peduli-anak",
		name: text("Desa/Kelurahan Ramah Perempuan dan Peduli Anak", "Women-friendly and child-caring village"),
		shortName: text("Kampung Ramah Perempuan", "Women-friendly village"),
		purpose: text("Perempuan ikut memutuskan arah desa dan anak tumbuh aman. Desa menyiapkan aturan, anggaran, dan data terpilah untuk mewujudkannya.", "Women share in the decisions of the village and children grow up safe. The village backs this with a regulation, a budget and data by sex and age."),
		nationalOwner: "Kementerian PPPA bersama Kementerian Desa",
		regencyOwner: "Dinas PPPA Kabupaten",
		agencyCode: "DPPPA",
		legalBasis: [
			"Deklarasi bersama Kementerian PPPA dan Kementerian Desa, November 2020",
			"Keputusan Menteri PPPA 70/2021",
			"Peraturan desa"
		],
		polarity: null,
		levels: [],
		indicators: [
			"Perempuan dan anak terorganisasi",
			"Data desa terpilah menurut gender dan anak",
			"Peraturan desa tentang DRPPA",
			"Pembiayaan dari keuangan atau aset desa",
			"Keterwakilan perempuan di pemerintah desa, BPD, dan lembaga (%)",
			"Perempuan wirausaha (%)",
			"Pengasuhan berbasis hak anak",
			"Tanpa kekerasan terhadap perempuan dan anak serta perdagangan orang",
			"Tanpa pekerja anak",
			"Tanpa perkawinan di bawah 19 tahun"
		],
		familyFunctions: [
			"PERLINDUNGAN",
			"CINTA_KASIH",
			"EKONOMI",
			"SOSIAL_BUDAYA"
		],
		inpresGroups: ["P2", "P7"],
		requiredEvidence: [
			"Peraturan desa",
			"SK relawan SAPA",
			"Kutipan APBDes",
			"Data terpilah"
		],
		neverPublic: [
			"Data korban",
			"Data kasus anak",
			"Jumlah kasus di bawah tingkat kabupaten"
		],
		sourceNote: VERIFIED,
		pokjaSection: SECTION.behaviour,
		supports: [
			"P3",
			"I2",
			"P1",
			"I5",
			"O1"
		]
	},
	{
		code: "KAMPUNG_PEMUDA",
		slug: "kampung-pemuda",
		name: text("Kampung Pemuda (Sentra Pemberdayaan Pemuda)", "Youth village (youth empowerment centre)"),
		shortName: text("Kampung Pemuda", "Youth village"),
		purpose: text("Pemuda mendapat ruang, pelatihan, dan peran di desanya: berwirausaha, berolahraga, dan merencanakan kehidupan berkeluarga.", "Young people get a place, training and a role in their village: to start businesses, do sports and plan their own family life."),
		nationalOwner: "Kementerian Pemuda dan Olahraga",
		regencyOwner: "Dinas Pemuda dan Olahraga Kabupaten",
		agencyCode: "DISPORA",
		legalBasis: [
			"UU 40/2009 tentang Kepemudaan",
			"PP 41/2011",
			"Permenpora 32/2016 tentang Sentra Pemberdayaan Pemuda"
		],
		polarity: null,
		levels: [],
		indicators: [
			"Kepengurusan pemuda aktif",
			"Sarana atau sentra tersedia",
			"Program kerja tahunan terlaksana"
		],
		familyFunctions: [
			"SOSIALISASI_PENDIDIKAN",
			"EKONOMI",
			"SOSIAL_BUDAYA",
			"REPRODUKSI"
		],
		inpresGroups: [
			"P5",
			"P2",
			"P7"
		],
		requiredEvidence: [
			"SK kepengurusan",
			"Foto sarana atau sentra",
			"Program kerja",
			"Daftar kegiatan"
		],
		neverPublic: ["Identitas anak di bawah umur"],
		sourceNote: NO_NATIONAL_STANDARD,
		pokjaSection: SECTION.behaviour,
		supports: ["P3", "O1"]
	},
	{
		code: "DASHAT",
		slug: "dapur-sehat-atasi-stunting",
		name: text("Dapur Sehat Atasi Stunting", "Healthy kitchen against stunting"),
		shortName: text("DASHAT", "Healthy kitchen"),
		purpose: text("Warga memasak menu bergizi dari bahan setempat untuk calon pengantin, ibu hamil, ibu menyusui, dan anak balita berisiko stunting.", "Residents cook nutritious meals from local produce for couples to be, pregnant and nursing mothers and small children at risk of stunting."),
		nationalOwner: "Kemendukbangga/BKKBN",
		regencyOwner: "OPD KB bersama Puskesmas",
		agencyCode: "DINKES",
		legalBasis: ["Panduan DASHAT di Kampung Keluarga Berkualitas", "Perpres 72/2021 tentang Percepatan Penurunan Stunting"],
		polarity: null,
		levels: [],
		indicators: ["Sasaran terlayani: calon pengantin, ibu hamil, ibu menyusui, baduta, dan balita"],
		familyFunctions: [
			"REPRODUKSI",
			"CINTA_KASIH",
			"EKONOMI"
		],
		inpresGroups: ["P4"],
		requiredEvidence: [
			"SK tim",
			"Menu dan jumlah porsi",
			"Laporan pertanggungjawaban dana"
		],
		neverPublic: ["Nama penerima manfaat", "Hasil ukur badan anak"],
		sourceNote: VERIFIED,
		pokjaSection: SECTION.services,
		supports: ["P3", "I2"]
	},
	{
		code: "RUMAH_DATAKU",
		slug: "rumah-dataku",
		name: text("Rumah Data Kependudukan dan Informasi Keluarga", "House of population data and family information"),
		shortName: text("Rumah DataKu", "Data house"),
		purpose: text("Desa mengumpulkan, menyajikan, dan memakai data keluarganya sendiri sehingga rencana dan bantuan tepat sasaran.", "The village collects, shows and uses its own family data, so that plans and support reach the right people."),
		nationalOwner: "Kemendukbangga/BKKBN",
		regencyOwner: "OPD KB Kabupaten",
		agencyCode: "OPD_KB",
		legalBasis: ["Panduan Pengelolaan Rumah DataKu 2020"],
		polarity: "MERIT",
		levels: [
			{
				code: "SEDERHANA",
				ordinal: 1,
				name: text("Sederhana", "Simple")
			},
			{
				code: "LENGKAP",
				ordinal: 2,
				name: text("Lengkap", "Complete")
			},
			{
				code: "PARIPURNA",
				ordinal: 3,
				name: text("Paripurna", "Full")
			}
		],
		indicators: [
			"SK dan struktur: ketua serta sedikitnya dua kader",
			"Orientasi pengurus",
			"Sarana",
			"Jenis data",
			"Penyajian data",
			"Pemanfaatan untuk perencanaan, intervensi, dan penelitian"
		],
		familyFunctions: ["SOSIALISASI_PENDIDIKAN"],
		inpresGroups: ["P1"],
		requiredEvidence: [
			"SK pengurus",
			"Papan atau buku data",
			"Notulen pemanfaatan data"
		],
		neverPublic: ["Data perorangan dan keluarga menurut nama dan alamat"],
		sourceNote: VERIFIED,
		pokjaSection: SECTION.data,
		supports: [
			"P3",
			"P1",
			"I4"
		]
	},
	{
		code: "SSK",
		slug: "sekolah-siaga-kependudukan",
		name: text("Sekolah Siaga Kependudukan", "Population-aware school"),
		shortName: text("SSK", "Population-aware school"),
		purpose: text("Sekolah memasukkan materi kependudukan dan perencanaan keluarga ke pelajaran dan pojok kependudukan, sehingga remaja siap merencanakan masa depan.", "Schools bring population and family planning into lessons and a population corner, so that young people are ready to plan their future."),
		nationalOwner: "Kemendukbangga/BKKBN",
		regencyOwner: "OPD KB bersama Dinas Pendidikan",
		agencyCode: "DISDIK",
		legalBasis: ["Petunjuk pelaksanaan lomba SSK 2024"],
		polarity: "MERIT",
		levels: [
			{
				code: "TERDAFTAR",
				ordinal: 1,
				name: text("Terdaftar", "Registered")
			},
			{
				code: "DASAR",
				ordinal: 2,
				name: text("Dasar", "Basic")
			},
			{
				code: "PARIPURNA",
				ordinal: 3,
				name: text("Paripurna", "Full")
			}
		],
		indicators: [
			"Materi kependudukan dalam rencana pembelajaran",
			"Pojok kependudukan",
			"Kegiatan bersama PIK-R"
		],
		familyFunctions: ["SOSIALISASI_PENDIDIKAN", "REPRODUKSI"],
		inpresGroups: ["P2", "P5"],
		requiredEvidence: [
			"SK penunjukan sekolah",
			"Rencana pembelajaran terpadu",
			"Foto pojok kependudukan"
		],
		neverPublic: ["Identitas siswa"],
		sourceNote: VERIFIED,
		pokjaSection: SECTION.behaviour,
		supports: ["P3", "O1"]
	},
	{
		code: "DEKELA_KLA",
		slug: "desa-layak-anak",
		name: text("Desa/Kelurahan Layak Anak", "Child-friendly village"),
		shortName: text("Desa Layak Anak", "Child-friendly village"),
		purpose: text("Desa memenuhi hak anak melalui forum anak, perlindungan berbasis masyarakat, dan layanan dasar; hasilnya menyumbang penilaian Kabupaten/Kota Layak Anak.", "The village fulfils children's rights through a children's forum, community protection and basic services; it counts towards the score of the child-friendly regency."),
		nationalOwner: "Kementerian PPPA",
		regencyOwner: "Dinas PPPA bersama Gugus Tugas KLA",
		agencyCode: "DPPPA",
		legalBasis: ["UU 35/2014 tentang Perlindungan Anak", "Peraturan Menteri PPPA 13/2010"],
		polarity: "MERIT",
		levels: [
			{
				code: "PRATAMA",
				ordinal: 1,
				name: text("Pratama (skor kabupaten 500–600)", "Pratama (regency score 500–600)")
			},
			{
				code: "MADYA",
				ordinal: 2,
				name: text("Madya (601–700)", "Madya (601–700)")
			},
			{
				code: "NINDYA",
				ordinal: 3,
				name: text("Nindya (701–800)", "Nindya (701–800)")
			},
			{
				code: "UTAMA",
				ordinal: 4,
				name: text("Utama (801–900)", "Utama (801–900)")
			},
			{
				code: "KLA",
				ordinal: 5,
				name: text("Layak Anak (901–1000)", "Child-friendly (901–1000)")
			}
		],
		indicators: ["Kelembagaan", "Lima klaster hak anak"],
		familyFunctions: [
			"PERLINDUNGAN",
			"CINTA_KASIH",
			"SOSIALISASI_PENDIDIKAN"
		],
		inpresGroups: ["P2", "P5"],
		requiredEvidence: [
			"SK gugus tugas",
			"SK forum anak",
			"SK perlindungan anak terpadu berbasis masyarakat (PATBM)"
		],
		neverPublic: ["Data kasus anak", "Identitas anak"],
		sourceNote: VERIFIED,
		pokjaSection: SECTION.services,
		supports: ["P3", "P1"]
	}
];
// seeds/data/programmes-safety.ts
/** Programmes against drugs, disaster, injustice and corruption. */
var SAFETY_AND_LAW = [
	{
		code: "DESA_BERSINAR",
		slug: "desa-bersinar",
		name: text("Desa/Kelurahan Bersih Narkoba (Kampung Bersinar)", "Drug-free village (Kampung Bersinar)"),
		shortName: text("Kampung Bersinar", "Drug-free village"),
		purpose: text("Desa memetakan kerawanan narkoba di wilayahnya, lalu mencegah, mendampingi pemulihan, dan menjaga warganya bersama BNN. Tingkatnya menunjukkan kerawanan wilayah, bukan prestasi desa.", "A village maps how exposed it is to drugs, then prevents, supports recovery and protects its people together with the narcotics agency. Its levels rank the danger of an area, not the merit of the village."),
		nationalOwner: "Badan Narkotika Nasional (BNN)",
		regencyOwner: "BNN Kabupaten bersama Badan Kesbangpol",
		agencyCode: "BNNK",
		legalBasis: [
			"Inpres 2/2020 tentang Rencana Aksi Nasional P4GN",
			"Permendagri 12/2019 tentang Fasilitasi P4GN",
			"Petunjuk teknis Desa Bersih Narkoba (BNN, Kemendagri, Kemendesa)",
			"Peraturan BNN 3/2025"
		],
		polarity: "RISK",
		levels: [
			{
				code: "AMAN",
				ordinal: 1,
				name: text("Aman", "Safe")
			},
			{
				code: "SIAGA",
				ordinal: 2,
				name: text("Siaga", "Alert")
			},
			{
				code: "WASPADA",
				ordinal: 3,
				name: text("Waspada", "Warning")
			},
			{
				code: "BAHAYA",
				ordinal: 4,
				name: text("Bahaya", "Danger")
			}
		],
		indicators: ["8 indikator pokok kerawanan wilayah", "5 indikator pendukung kerawanan wilayah"],
		familyFunctions: [
			"PERLINDUNGAN",
			"AGAMA",
			"SOSIALISASI_PENDIDIKAN"
		],
		inpresGroups: ["P2", "P5"],
		requiredEvidence: [
			"SK penetapan dari bupati atau kepala desa",
			"SK relawan atau agen pemulihan",
			"Rencana aksi P4GN desa",
			"Laporan intervensi berbasis masyarakat (jumlah saja)"
		],
		neverPublic: [
			"Nama pengguna atau klien",
			"Hasil tes urine",
			"Lokasi kejadian",
			"Jumlah kasus di bawah tingkat kabupaten"
		],
		sourceNote: LEVELS_UNVERIFIED,
		pokjaSection: SECTION.behaviour,
		supports: [
			"P3",
			"I2",
			"O1"
		]
	},
	{
		code: "KAMPUNG_BEBAS_NARKOBA",
		slug: "kampung-bebas-narkoba",
		name: text("Kampung Bebas dari Narkoba", "Village free from drugs"),
		shortName: text("Kampung Bebas Narkoba", "Free from drugs"),
		purpose: text("Polri dan warga menjaga kampung bersama: ada posko, relawan, dan penyuluhan rutin, sehingga peredaran narkoba tidak mendapat tempat.", "Police and residents guard the village together with a post, volunteers and regular outreach, so that drug dealing finds no place."),
		nationalOwner: "Kepolisian Negara Republik Indonesia",
		regencyOwner: "Polres (Satuan Reserse Narkoba) bersama BNN Kabupaten",
		agencyCode: "POLRES",
		legalBasis: ["Program Kapolri 2023 tentang Kampung Bebas dari Narkoba"],
		polarity: null,
		levels: [],
		indicators: [
			"Posko berfungsi",
			"Relawan bertugas",
			"Kegiatan penyuluhan berjalan"
		],
		familyFunctions: ["PERLINDUNGAN"],
		inpresGroups: ["P2"],
		requiredEvidence: [
			"Foto dan alamat posko",
			"SK relawan",
			"Laporan kegiatan"
		],
		neverPublic: ["Data perkara", "Nama pelaku, korban, atau pelapor"],
		sourceNote: VERIFIED,
		pokjaSection: SECTION.behaviour,
		supports: ["P3"]
	},
	{
		code: "DESTANA",
		slug: "desa-tangguh-bencana",
		name: text("Desa/Kelurahan Tangguh Bencana", "Disaster-resilient village"),
		shortName: text("Destana", "Resilient village"),
		purpose: text("Desa mengenali ancaman banjir, kebakaran lahan, dan bencana lain di wilayahnya, menyusun rencana, lalu melatih keluarga agar selamat dan cepat pulih.", "The village learns its own dangers such as floods and land fires, makes a plan and trains families to stay safe and recover quickly."),
		nationalOwner: "Badan Nasional Penanggulangan Bencana (BNPB)",
		regencyOwner: "BPBD Kabupaten",
		agencyCode: "BPBD",
		legalBasis: ["Peraturan Kepala BNPB 1/2012"],
		polarity: "MERIT",
		levels: [
			{
				code: "PRATAMA",
				ordinal: 1,
				name: text("Pratama", "First step")
			},
			{
				code: "MADYA",
				ordinal: 2,
				name: text("Madya", "Middle")
			},
			{
				code: "UTAMA",
				ordinal: 3,
				name: text("Utama", "Highest")
			}
		],
		indicators: ["Rapor Penilaian Ketangguhan Desa"],
		familyFunctions: ["PERLINDUNGAN", "PEMBINAAN_LINGKUNGAN"],
		inpresGroups: ["P8"],
		requiredEvidence: [
			"SK Forum Pengurangan Risiko Bencana",
			"SK relawan",
			"Rencana penanggulangan atau kontinjensi",
			"Rapor ketangguhan desa"
		],
		neverPublic: ["Daftar nama warga rentan"],
		sourceNote: LEVELS_UNVERIFIED,
		pokjaSection: SECTION.environment,
		supports: ["P3", "I2"]
	},
	{
		code: "DESA_SADAR_HUKUM",
		slug: "desa-sadar-hukum",
		name: text("Desa/Kelurahan Sadar Hukum", "Law-aware village"),
		shortName: text("Desa Sadar Hukum", "Law-aware village"),
		purpose: text("Warga mudah memperoleh informasi dan bantuan hukum, sehingga perselisihan selesai secara adil dan hak perempuan serta anak terjaga. Predikatnya dapat dicabut.", "Residents get legal information and help easily, so that disputes end fairly and the rights of women and children are kept. The title can be withdrawn."),
		nationalOwner: "Kementerian Hukum (BPHN)",
		regencyOwner: "Kantor Wilayah Kementerian Hukum bersama Bagian Hukum Setda",
		agencyCode: "BAGIAN_HUKUM",
		legalBasis: ["Surat Edaran Kepala BPHN PHN-5.HN.04.04/2017"],
		polarity: "MERIT",
		levels: [{
			code: "BINAAN",
			ordinal: 1,
			name: text("Binaan", "Under guidance")
		}, {
			code: "SADAR_HUKUM",
			ordinal: 2,
			name: text("Sadar hukum", "Law-aware")
		}],
		indicators: [
			"Akses informasi hukum (20%)",
			"Implementasi hukum (40%)",
			"Akses keadilan (20%)",
			"Demokrasi dan regulasi (20%)"
		],
		familyFunctions: ["PERLINDUNGAN", "SOSIALISASI_PENDIDIKAN"],
		inpresGroups: ["P2"],
		requiredEvidence: [
			"SK desa binaan",
			"Kelompok keluarga sadar hukum",
			"Kuesioner indeks",
			"Piagam Anubhawa Sasana"
		],
		neverPublic: ["Identitas pihak yang berperkara"],
		sourceNote: VERIFIED,
		pokjaSection: SECTION.behaviour,
		supports: ["P3"]
	},
	{
		code: "DESA_ANTIKORUPSI",
		slug: "desa-antikorupsi",
		name: text("Desa Antikorupsi", "Anti-corruption village"),
		shortName: text("Desa Antikorupsi", "Anti-corruption village"),
		purpose: text("Pemerintah desa bekerja terbuka: anggaran diumumkan, layanan punya aturan yang jelas, dan warga ikut mengawasi.", "The village government works in the open: budgets are published, services have clear rules and residents take part in oversight."),
		nationalOwner: "Komisi Pemberantasan Korupsi (KPK)",
		regencyOwner: "Inspektorat bersama Dinas PMD",
		agencyCode: "INSPEKTORAT",
		legalBasis: ["Panduan Desa Antikorupsi KPK"],
		polarity: "MERIT",
		levels: [
			{
				code: "OBSERVASI",
				ordinal: 1,
				name: text("Observasi", "Observation")
			},
			{
				code: "BIMTEK",
				ordinal: 2,
				name: text("Bimbingan teknis", "Training")
			},
			{
				code: "PENILAIAN",
				ordinal: 3,
				name: text("Penilaian", "Assessment")
			},
			{
				code: "PERCONTOHAN",
				ordinal: 4,
				name: text("Percontohan", "Model village")
			}
		],
		indicators: [
			"Tata laksana",
			"Pengawasan",
			"Pelayanan publik",
			"Partisipasi masyarakat",
			"Kearifan lokal",
			"18 indikator dalam lima komponen"
		],
		familyFunctions: ["SOSIAL_BUDAYA"],
		inpresGroups: ["P1"],
		requiredEvidence: [
			"Peraturan kepala desa atau SOP",
			"Publikasi APBDes",
			"Hasil penilaian"
		],
		neverPublic: ["Identitas pelapor"],
		sourceNote: VERIFIED,
		pokjaSection: SECTION.data,
		supports: [
			"P3",
			"P1",
			"I5"
		]
	}
];
// seeds/programmes.ts
/** The three programmes named first by BKKBN, then the others. */
var ORDER = [
	"DESA_BERSINAR",
	"DRPPA",
	"KAMPUNG_PEMUDA",
	"KAMPUNG_BEBAS_NARKOBA",
	"PROKLIM",
	"DESTANA",
	"DESA_CANTIK",
	"RUMAH_DATAKU",
	"DASHAT",
	"SSK",
	"DEKELA_KLA",
	"DESA_SADAR_HUKUM",
	"KAMPUNG_MODERASI_BERAGAMA",
	"STBM_ODF",
	"DESA_ANTIKORUPSI",
	"DESA_WISATA",
	"INDEKS_DESA"
];
/** All seventeen programmes in the order of the catalogue. */
var PROGRAMMES = [
	...SAFETY_AND_LAW,
	...FAMILY_AND_YOUTH,
	...ENVIRONMENT_AND_VILLAGE
].sort((one, other) => ORDER.indexOf(one.code) - ORDER.indexOf(other.code));
// seeds/integrations.ts
var FAMILY_AGENCY = "OPD KB Kabupaten Tanah Laut";
/** Writes out a planned integration. */
function makeIntegration({ kampung: { village }, programmeCode, state }) {
	const random = randomFor(`integration:${village.code}:${programmeCode}`);
	const programme = PROGRAMMES.find(({ code }) => code === programmeCode);
	const agency = AGENCIES_OF_TANAH_LAUT.find(({ code }) => code === programme?.agencyCode);
	if (!programme || !agency) throw new Error(`No programme ${programmeCode}`);
	const fill = (words) => words.replaceAll("{nama}", village.name).replaceAll("{kecamatan}", village.districtName);
	const side = random.chance(.62) ? "FAMILY" : "PROGRAMME";
	const reason = fill(random.pick(PROPOSAL_REASONS[programmeCode] ?? []));
	const transitions = drawHistory(random, state, {
		side,
		family: FAMILY_AGENCY,
		agency: agency.name.id,
		village: `Pemerintah ${village.kind === "DESA" ? "Desa" : "Kelurahan"} ${village.name}`,
		pokja: `Operator Pokja Kampung KB ${village.name}`,
		isKelurahan: village.kind === "KELURAHAN"
	}, reason);
	const familyContact = fill(random.pick(FAMILY_CONTACTS));
	const agencyContact = `${AGENCY_CONTACTS[agency.code]}, ${agency.name.id}`;
	const wasReviewed = transitions.some(({ command }) => command === "REVIEW");
	return {
		kampungCode: village.code,
		programmeCode,
		state,
		reason,
		targetFunctions: random.some(programme.familyFunctions, random.int(1, programme.familyFunctions.length)),
		proposedBySide: side,
		familyContact: side === "FAMILY" || wasReviewed ? familyContact : null,
		agencyContact: side === "PROGRAMME" || wasReviewed ? agencyContact : null,
		suspendedFrom: transitions.find(({ command }) => command === "SUSPEND")?.fromState ?? null,
		version: transitions.length,
		proposedAt: transitions[0]?.at ?? "",
		updatedAt: transitions.at(-1)?.at ?? "",
		bonds: drawBonds(random, transitions),
		transitions,
		sampleData: true
	};
}
/** What the evidence proves, raised where an office has planned or verified more than papers show. */
function drawBonds(random, transitions) {
	const passed = new Set(transitions.map(({ toState }) => toState));
	let bonds = NO_BONDS;
	for (const { evidence } of transitions) bonds = bondsAfter(bonds, evidence);
	const raise = (kind, status, probability) => {
		if (random.chance(probability) && bonds[kind] < status) bonds = {
			...bonds,
			[kind]: status
		};
	};
	raise("KELEMBAGAAN", 1, passed.has("DISEPAKATI") ? 1 : .25);
	raise("PERENCANAAN", 1, passed.has("DISEPAKATI") ? .9 : .3);
	raise("PEMBIAYAAN", 1, passed.has("DITETAPKAN") ? .9 : .15);
	raise("DATA_INDIKATOR", 1, passed.has("DITETAPKAN") ? .6 : .1);
	raise("PELAKSANAAN", 1, passed.has("BERJALAN") ? 1 : .1);
	if (passed.has("BERJALAN")) {
		raise("DATA_INDIKATOR", 2, .45);
		raise("PELAKSANAAN", 2, .5);
		raise("KELEMBAGAAN", 3, .3);
	}
	if (passed.has("TERINTEGRASI")) for (const kind of BOND_KINDS) raise(kind, 3, .55);
	return bonds;
}
// seeds/kampung-plan.ts
/** How many kampung of each district are above DASAR: 25, 3 and 14 in all. */
var ABOVE_DASAR = {
	"63.01.01": {
		PARIPURNA: 1,
		MANDIRI: 1,
		BERKEMBANG: 2
	},
	"63.01.02": {
		PARIPURNA: 1,
		MANDIRI: 0,
		BERKEMBANG: 2
	},
	"63.01.03": {
		PARIPURNA: 3,
		MANDIRI: 0,
		BERKEMBANG: 4
	},
	"63.01.04": {
		PARIPURNA: 1,
		MANDIRI: 0,
		BERKEMBANG: 2
	},
	"63.01.05": {
		PARIPURNA: 2,
		MANDIRI: 0,
		BERKEMBANG: 3
	},
	"63.01.06": {
		PARIPURNA: 1,
		MANDIRI: 0,
		BERKEMBANG: 2
	},
	"63.01.07": {
		PARIPURNA: 1,
		MANDIRI: 1,
		BERKEMBANG: 3
	},
	"63.01.08": {
		PARIPURNA: 1,
		MANDIRI: 0,
		BERKEMBANG: 2
	},
	"63.01.09": {
		PARIPURNA: 1,
		MANDIRI: 1,
		BERKEMBANG: 2
	},
	"63.01.10": {
		PARIPURNA: 1,
		MANDIRI: 0,
		BERKEMBANG: 2
	},
	"63.01.11": {
		PARIPURNA: 1,
		MANDIRI: 0,
		BERKEMBANG: 1
	}
};
/** Gives every village its level and its share of the regency's people. */
function planKampung(villages) {
	const levels = levelsOf(villages);
	const populations = shareOut(POPULATION, villages.map((village) => weightOf(village, randomFor(`population:${village.code}`))));
	return villages.map((village, index) => ({
		village,
		level: levels.get(village.code) ?? "DASAR",
		population: populations[index] ?? 0
	}));
}
function levelsOf(villages) {
	const levels = /* @__PURE__ */ new Map();
	for (const [district, counts] of Object.entries(ABOVE_DASAR)) {
		const codes = villages.filter(({ districtCode }) => districtCode === district).map(({ code }) => code);
		const order = randomFor(`spread:${district}`).some(codes, codes.length);
		for (const level of [
			"PARIPURNA",
			"MANDIRI",
			"BERKEMBANG"
		]) for (const code of order.splice(0, counts[level])) levels.set(code, level);
	}
	return levels;
}
/** Kelurahan and the seats of districts are larger than other villages. */
function weightOf({ kind, name, districtName }, random) {
	const plain = (words) => words.replaceAll("-", " ");
	const size = random.between(.55, 1.2) + random.between(0, .6);
	if (kind === "KELURAHAN") return 3.4 * size;
	return plain(name) === plain(districtName) ? 2.2 * size : size;
}
/** Divides a total into whole parts in these proportions; the parts add up to the total exactly. */
function shareOut(total, weights) {
	const sum = weights.reduce((all, weight) => all + weight, 0);
	const exact = weights.map((weight) => total * weight / sum);
	const parts = exact.map(Math.floor);
	const left = total - parts.reduce((all, part) => all + part, 0);
	const byRest = exact.map((value, index) => ({
		index,
		rest: value - Math.floor(value)
	})).sort((one, other) => other.rest - one.rest);
	for (const { index } of byRest.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
	return parts;
}
// seeds/overview.ts
/** Two or three sentences on what the kampung has; nothing that its record does not say. */
function writeOverview({ name, kind, districtName }, profile, activityCount) {
	const groups = GROUP_KINDS.filter((group) => profile.groups[group] === true).map((group) => group.replace("_", "-"));
	const id = [`Kampung KB ${name} mencakup seluruh ${kind === "DESA" ? "desa" : "kelurahan"} di Kecamatan ${districtName}, Kabupaten Tanah Laut.`];
	const en = [`Kampung KB ${name} covers the whole ${kind === "DESA" ? "village" : "urban village"} in ${districtName} District, Tanah Laut Regency.`];
	if (profile.workingGroupExists && profile.workingGroupMembers !== null) {
		id.push(`Pokja beranggotakan ${profile.workingGroupMembers} orang${groups.length > 0 ? ` dan menggerakkan ${groups.length} kelompok kegiatan (${groups.join(", ")})` : ""}.`);
		en.push(`Its working group has ${profile.workingGroupMembers} members${groups.length > 0 ? ` and runs ${groups.length} activity group${groups.length > 1 ? "s" : ""} (${groups.join(", ")})` : ""}.`);
	} else if (groups.length > 0) {
		id.push(`Kelompok kegiatan yang tercatat: ${groups.join(", ")}.`);
		en.push(`Activity groups on record: ${groups.join(", ")}.`);
	} else {
		id.push("Kelompok kegiatannya belum tercatat.");
		en.push("No activity group is on record yet.");
	}
	if (profile.dataHouse && profile.secretariat) {
		id.push("Rumah DataKu dan sekretariat tersedia untuk warga.");
		en.push("A data house and a secretariat are open to residents.");
	} else if (activityCount > 0) {
		id.push(`Sebanyak ${activityCount} kegiatan dilaporkan dalam dua tahun terakhir.`);
		en.push(`${activityCount} ${activityCount > 1 ? "activities were" : "activity was"} reported in the last two years.`);
	}
	id.push("Uraian dan angka ini adalah data contoh.");
	en.push("This text and its figures are sample data.");
	return text(id.join(" "), en.join(" "));
}
// seeds/profile.ts
/** A yes with this probability, unknown with that one, else a no. */
var answer = (random, yes, unknown) => {
	const drawn = random.next();
	if (drawn < unknown) return null;
	return drawn < unknown + yes * (1 - unknown);
};
var codesOf = (random, list, count) => {
	const drawn = random.some(list, count).map(({ code }) => code);
	return list.map(({ code }) => code).filter((code) => drawn.includes(code));
};
/** Shares after the 41 kampung that Tanah Laut had in 2023: most have a Pokja, few use data. */
function drawProfile(random, { isWellEquipped, worksRegularly }, integrations) {
	const equipped = (well, badly) => isWellEquipped ? answer(random, well, .02) : answer(random, badly, .14);
	const hasEvidence = (kind) => integrations.some(({ transitions }) => transitions.some(({ evidence }) => evidence.some((piece) => piece.kind === kind)));
	const workingGroupExists = equipped(.99, .66);
	const members = random.chance(isWellEquipped ? .95 : .7) ? random.int(7, 24) : null;
	const profile = {
		workingGroupExists,
		workingGroupMembers: workingGroupExists ? members : null,
		workingGroupTrained: workingGroupExists ? equipped(.85, .35) : null,
		fundingSources: isWellEquipped || random.chance(.8) ? codesOf(random, FUNDING_SOURCES, isWellEquipped ? random.int(2, 4) : random.int(0, 2)) : null,
		groups: drawGroups(random, isWellEquipped),
		secretariat: equipped(.93, .4),
		dataHouse: equipped(.85, .2),
		fieldOfficer: equipped(.96, .7),
		localRegulation: equipped(.82, .5),
		dataUses: drawDataUses(random, worksRegularly),
		mechanisms: worksRegularly || random.chance(.7) ? codesOf(random, MECHANISMS, worksRegularly ? random.int(4, 5) : random.int(0, 3)) : null
	};
	if (hasEvidence("SK")) profile.workingGroupExists = true;
	if (hasEvidence("APBDES") && !profile.fundingSources?.includes("DANA_DESA")) profile.fundingSources = [...profile.fundingSources ?? [], "DANA_DESA"];
	if (hasEvidence("DATA")) profile.dataHouse = true;
	return profile;
}
function drawGroups(random, isWellEquipped) {
	const usual = {
		BKB: .62,
		BKR: .45,
		BKL: .5,
		UPPKA: .35,
		PIK_R: .32
	};
	const draw = (kind) => isWellEquipped ? answer(random, .92, .01) : answer(random, usual[kind], .12);
	return {
		BKB: draw("BKB"),
		BKR: draw("BKR"),
		BKL: draw("BKL"),
		UPPKA: draw("UPPKA"),
		PIK_R: draw("PIK_R")
	};
}
/** The use of data is the weakest spot of the regency: most name none. */
function drawDataUses(random, worksRegularly) {
	if (!worksRegularly && random.chance(.35)) return null;
	const odds = worksRegularly ? {
		0: 38,
		1: 27,
		2: 22,
		3: 10,
		4: 3
	} : {
		0: 86,
		1: 12,
		2: 2
	};
	return codesOf(random, DATA_USES, Number(random.weighted(odds)));
}
// seeds/reports.ts
/** The twelve months, oldest first, without those that were not filed. The last of a kampung that files is never far back. */
function drawReports(random, population, groups, style) {
	if (style.kind === "NONE") return [];
	const write = writerOf(random, population, groups, style);
	const silentSince = style.punctuality < .7 ? random.int(9, 11) : 11;
	return REPORT_MONTHS.flatMap((period, month) => {
		const isFiled = month === silentSince || month < silentSince && random.chance(style.punctuality);
		const report = write(month);
		return isFiled ? [{
			...report,
			period
		}] : [];
	});
}
/** Everything moves slowly from a first value to a last one; `month` counts from 0 to 11. */
function writerOf(random, population, groups, { kind, outcome }) {
	const isStrong = outcome === "STRONG";
	const growth = random.between(-.004, .014);
	const familySize = random.between(3.1, 3.8);
	const couples = random.between(.58, .72);
	const parts = {
		adolescents: random.between(.17, .22),
		toddlerFamilies: random.between(.19, .26),
		adolescentFamilies: random.between(.3, .4),
		elderlyFamilies: random.between(.16, .25)
	};
	const rates = mapOf(GROUP_KINDS, () => isStrong ? random.between(.36, .68) : random.between(.03, .24));
	const mix = mixOf(random, isStrong);
	const drift = mapOf([...CONTRACEPTIVE_METHODS, ...NON_USE_REASONS], () => random.between(-.09, .09));
	const gap = isStrong ? null : random.pick([
		null,
		null,
		"adolescents",
		"elderlyFamilies"
	]);
	return (month) => {
		const past = (11 - month) / 11;
		const persons = Math.round(population * (1 - growth * past)) + (month === 11 ? 0 : random.int(-3, 3));
		const families = Math.round(persons / familySize);
		const report = {
			...EMPTY,
			persons,
			families
		};
		if (kind === "POPULATION") return report;
		report.fertileCouples = Math.round(families * couples);
		report.adolescents = gap === "adolescents" ? null : Math.round(persons * parts.adolescents);
		report.toddlerFamilies = Math.round(families * parts.toddlerFamilies);
		report.adolescentFamilies = Math.round(families * parts.adolescentFamilies);
		report.elderlyFamilies = gap === "elderlyFamilies" ? null : Math.round(families * parts.elderlyFamilies);
		const whole = {
			BKB: report.toddlerFamilies,
			BKR: report.adolescentFamilies,
			BKL: report.elderlyFamilies,
			UPPKA: families,
			PIK_R: report.adolescents
		};
		report.participants = mapOf(GROUP_KINDS, (group) => {
			if (groups[group] === false) return 0;
			const most = whole[group];
			const rate = rates[group] * (isStrong || group === "BKB" || group === "BKL" ? 1 : .6) * (1 - .12 * past);
			return groups[group] === null || most === null ? null : Math.round(most * rate);
		});
		const counts = shareOut(report.fertileCouples, MIX_KEYS.map((key) => mix[key] * (1 + drift[key] * past)));
		const count = (key) => counts[MIX_KEYS.indexOf(key)] ?? 0;
		report.methods = mapOf(CONTRACEPTIVE_METHODS, count);
		report.nonUse = mapOf(NON_USE_REASONS, count);
		return report;
	};
}
var MIX_KEYS = [...CONTRACEPTIVE_METHODS, ...NON_USE_REASONS];
/** Shares of the couples. Injections and pills lead everywhere; long-acting methods are the bottleneck. */
function mixOf(random, isStrong) {
	const users = isStrong ? random.between(.54, .72) : random.between(.31, .66);
	const unmet = isStrong ? random.between(.035, .088) : random.between(.095, Math.min(.24, .9 - users));
	const longActing = users * (isStrong && random.chance(.25) ? random.between(.2, .29) : random.between(.04, .15));
	const others = 1 - users - unmet;
	const pregnant = others * random.between(.1, .22);
	const wantsNoMore = random.between(.4, .65);
	const short = users - longActing;
	return {
		IUD: longActing * .11,
		MOW: longActing * .17,
		MOP: longActing * .03,
		IMPLAN: longActing * .69,
		SUNTIK: short * .6,
		PIL: short * .37,
		KONDOM: short * .03,
		HAMIL: pregnant,
		IAS: others - pregnant,
		IAT: unmet * (1 - wantsNoMore),
		TIAL: unmet * wantsNoMore
	};
}
var EMPTY = {
	persons: null,
	families: null,
	fertileCouples: null,
	adolescents: null,
	toddlerFamilies: null,
	adolescentFamilies: null,
	elderlyFamilies: null,
	participants: {
		BKB: null,
		BKR: null,
		BKL: null,
		UPPKA: null,
		PIK_R: null
	},
	methods: {
		IUD: null,
		MOW: null,
		MOP: null,
		KONDOM: null,
		IMPLAN: null,
		SUNTIK: null,
		PIL: null
	},
	nonUse: {
		HAMIL: null,
		IAS: null,
		IAT: null,
		TIAL: null
	}
};
var mapOf = (keys, value) => Object.fromEntries(keys.map((key) => [key, value(key)]));
// seeds/kampung.ts
/**
* The 135 kampung of Tanah Laut. The rubric engine decides: facts are drawn until it gives the
* planned level, so the demonstration shows 93 dasar, 25 berkembang, 3 mandiri and 14 paripurna.
*/
function makeDemonstration(villages = villagesOfTanahLaut()) {
	const plans = planKampung(villages);
	const integrations = planIntegrations(plans).map(makeIntegration);
	const launches = launchDays(plans);
	return plans.map((plan) => {
		const { code, name } = plan.village;
		const own = integrations.filter(({ kampungCode }) => kampungCode === code);
		const activities = makeActivities(plan, own);
		const { profile, reports } = drawFacts(plan, activities, own);
		return {
			code,
			name,
			inauguratedOn: launches.get(code) ?? null,
			overview: writeOverview(plan.village, profile, activities.length),
			profile,
			reports,
			activities,
			integrations: own,
			designations: DESIGNATIONS.filter(({ kampungCode }) => kampungCode === code),
			sampleData: true
		};
	});
}
/** The facts as the rubric reads them: the newest report, and every agency that an activity names. */
function factsOf({ profile, reports, activities }) {
	const report = reports.at(-1) ?? null;
	return {
		...profile,
		agencies: [...new Set(activities.flatMap(({ agencies }) => agencies))].sort(),
		report
	};
}
function drawFacts(plan, activities, integrations) {
	for (let attempt = 0; attempt < 500; attempt += 1) {
		const random = randomFor(`facts:${plan.village.code}:${attempt}`);
		const style = drawStyle(random, plan.level);
		const profile = drawProfile(random, style, integrations);
		const reports = drawReports(random, plan.population, profile.groups, style);
		if (assess(factsOf({
			profile,
			reports,
			activities
		}), KKB_2021).level.code === plan.level) return {
			profile,
			reports
		};
	}
	throw new Error(`No facts found that make ${plan.village.code} ${plan.level}`);
}
/** The ways in which a kampung of a level may have come to it. */
function drawStyle(random, level) {
	switch (level) {
		case "PARIPURNA": return {
			isWellEquipped: true,
			worksRegularly: true,
			kind: "FULL",
			outcome: "STRONG",
			punctuality: 1
		};
		case "MANDIRI": {
			const isWellEquipped = random.chance(.5);
			return {
				isWellEquipped,
				worksRegularly: !isWellEquipped,
				kind: "FULL",
				outcome: "STRONG",
				punctuality: .95
			};
		}
		case "BERKEMBANG": return {
			isWellEquipped: true,
			worksRegularly: true,
			kind: random.weighted({
				NONE: 3,
				POPULATION: 13,
				FULL: 84
			}),
			outcome: "WEAK",
			punctuality: random.pick([
				.85,
				.95,
				1
			])
		};
		case "DASAR": {
			const strength = random.weighted({
				none: 70,
				equipped: 14,
				regular: 8,
				outcome: 8
			});
			const kind = strength === "outcome" ? "FULL" : random.weighted({
				NONE: 12,
				POPULATION: 36,
				FULL: 52
			});
			return {
				isWellEquipped: strength === "equipped",
				worksRegularly: strength === "regular",
				kind,
				outcome: strength === "outcome" ? "STRONG" : "WEAK",
				punctuality: random.pick([
					.4,
					.6,
					.8,
					.95
				])
			};
		}
	}
}
/** 24 kampung by June 2022, 41 by August 2023, all by July 2025; the stronger ones tend to be older. A few days are unknown. */
function launchDays(plans) {
	const rank = {
		PARIPURNA: 0,
		BERKEMBANG: 1,
		MANDIRI: 2,
		DASAR: 3
	};
	const aged = plans.map((plan) => ({
		plan,
		age: rank[plan.level] + randomFor(`age:${plan.village.code}`).between(0, 2.2)
	})).sort((one, other) => one.age - other.age);
	return new Map(aged.map(({ plan: { village } }, position) => {
		const random = randomFor(`launch:${village.code}`);
		const [from, days] = position < 24 ? ["2016-03-01", 2290] : position < 41 ? ["2022-07-01", 410] : ["2023-09-01", 690];
		return [village.code, position > 60 && random.chance(.06) ? null : addDays(from, random.int(0, days))];
	}));
}
// seeds/load-demonstration.ts
/** The demonstration: every kampung of Tanah Laut with made-up figures, published, and an account for every role. */
async function loadDemonstration(db, env, say) {
	await writePictures(path.resolve(env.FILES_DIR, "media"), say);
	const kampungs = makeDemonstration();
	for (const kampung of kampungs) await insertKampung(db, kampung);
	const codes = kampungs.map(({ code }) => code);
	await refreshSummaries(db, codes);
	say(`Loaded ${kampungs.length} kampung with their reports, activities and integrations (data contoh)`);
	await publish(db, codes);
	await db.insert(LevelHistoryEntry, LEVEL_HISTORY.map((point) => ({
		...point,
		regionCode: TANAH_LAUT
	})));
	say("Published all of them");
	await insertAccounts(db);
}
/** Draws each picture once per installation; the names tell what is in them. */
async function writePictures(folder, say) {
	await mkdir(folder, { recursive: true });
	for (const picture of PICTURES) {
		const { avif480, webp480, avif960, webp960, jpeg960 } = await renderPicture(drawPicture(picture));
		const files = {
			"480.avif": avif480,
			"480.webp": webp480,
			"960.avif": avif960,
			"960.webp": webp960,
			"960.jpg": jpeg960
		};
		for (const [ending, bytes] of Object.entries(files)) await writeFile(path.join(folder, `${picture.key}-${ending}`), bytes);
	}
	say(`Drew ${PICTURES.length} pictures`);
}
async function insertKampung(db, seed) {
	const { groups, ...profile } = seed.profile;
	const row = db.create(KampungRow, {
		...profile,
		code: seed.code,
		name: seed.name,
		inauguratedOn: seed.inauguratedOn,
		overview: seed.overview,
		sampleData: true,
		bkb: groups.BKB,
		bkr: groups.BKR,
		bkl: groups.BKL,
		uppka: groups.UPPKA,
		pikR: groups.PIK_R,
		fundingSources: profile.fundingSources && [...profile.fundingSources],
		dataUses: profile.dataUses && [...profile.dataUses],
		mechanisms: profile.mechanisms && [...profile.mechanisms]
	});
	await db.insert(KampungRow, row);
	const kampungId = row.id;
	if (seed.reports.length > 0) await db.insert(ReportRow, seed.reports.map((report) => ({
		...report,
		kampungId
	})));
	if (seed.activities.length > 0) await db.insert(ActivityRow, seed.activities.map(({ kampungCode: _, ...activity }) => ({
		...activity,
		kampungId
	})));
	if (seed.designations.length > 0) await db.insert(DesignationRow, seed.designations.map(({ kampungCode: _, ...designation }) => ({
		...designation,
		kampungId
	})));
	for (const { bonds, transitions, kampungCode: _, ...integration } of seed.integrations) {
		const inserted = db.create(IntegrationRow, {
			...integration,
			kampungId,
			proposedAt: new Date(integration.proposedAt),
			updatedAt: new Date(integration.updatedAt)
		});
		await db.insert(IntegrationRow, inserted);
		await db.insert(IntegrationBondRow, BOND_KINDS.map((kind) => ({
			integrationId: inserted.id,
			kind,
			status: bonds[kind]
		})));
		await db.insert(IntegrationTransitionRow, transitions.map((transition) => ({
			...transition,
			at: new Date(transition.at),
			integrationId: inserted.id
		})));
	}
}
async function insertAccounts(db) {
	const passwordHash = await hashPassword(DEMO_PASSWORD);
	for (const { email, name, role, region, programmes } of DEMO_ACCOUNTS) {
		const person = db.create(PersonRow, {
			email,
			name,
			passwordHash,
			sampleData: true
		});
		await db.insert(PersonRow, person);
		await db.insert(RoleAssignmentRow, {
			personId: person.id,
			role,
			regionCode: region,
			programmes: programmes && [...programmes]
		});
	}
}
// seeds/load.ts
/** Fills an empty database, once: what is there already is left alone. */
async function seed(dataSource, env, say) {
	await dataSource.transaction(async (db) => {
		const has = async (table) => (await db.query(`select 1 from ${table} limit 1`)).length > 0;
		if (!await has("pub.region")) {
			const regions = readRegions();
			await loadRegions(db, regions);
			say(`Loaded ${regions.length - 1} regions of Indonesia`);
		}
		if (!await has("work.programme")) {
			await loadCatalogue(db);
			say(`Loaded ${PROGRAMMES.length} thematic programmes and the rubric ${KKB_2021.code}`);
		}
		if (env.DEMO && !await has("work.kampung")) await loadDemonstration(db, env, say);
	});
}
/** One statement for all of them; villages are counted up the tree. */
async function loadRegions(db, regions) {
	await db.query(`insert into pub.region (code, name, kind, "parentCode")
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])`, [
		regions.map(({ code }) => code),
		regions.map(({ name }) => name),
		regions.map(({ kind }) => kind),
		regions.map(({ parentCode }) => parentCode)
	]);
	await db.query(`with recursive above as (
       select "parentCode" as code, count(*)::int as villages from pub.region where kind in ('DESA', 'KELURAHAN') group by 1
       union all
       select r."parentCode", a.villages from above a join pub.region r on r.code = a.code where r."parentCode" is not null
     )
     update pub.region r set "villageCount" = n.villages from (select code, sum(villages)::int as villages from above group by code) n where n.code = r.code`);
	await db.query("analyze pub.region");
}
async function loadCatalogue(db) {
	await db.insert(AgencyRow, [...AGENCIES_OF_TANAH_LAUT]);
	await db.insert(ProgrammeRow, PROGRAMMES.map(({ pokjaSection: _, ...programme }, ordinal) => ({
		...programme,
		ordinal
	})));
	await db.insert(RubricRow, {
		code: KKB_2021.code,
		version: KKB_2021.version,
		inForce: true,
		data: KKB_2021
	});
	await publishProgrammes(db);
}
// src/cli.ts
var CONTRACT = new URL("../../../packages/schema/schema.graphql", import.meta.url);
var say = (line) => process.stdout.write(`${line}\n`);
var commands = {
	schema: {
		what: "print the GraphQL schema into packages/schema",
		run: async () => writeFile(CONTRACT, printContract(await makeSchema()))
	},
	"schema:check": {
		what: "fail when packages/schema is not what the code says",
		run: checkSchema
	},
	migrate: {
		what: "bring the database up to date",
		run: () => withDatabase(migrate)
	},
	"migrate:new": {
		what: "write the statements that lead from the tables to the entities: NAME",
		run: ([name]) => withDatabase((db) => draftMigration(db, name ?? "change"))
	},
	seed: {
		what: "load regions, programmes, the rubric and, with DEMO=1, the demonstration data; once",
		run: () => withDatabase((db) => seed(db, readEnv(), say))
	},
	accounts: {
		what: "list the demonstration accounts",
		run: async () => DEMO_ACCOUNTS.forEach(({ email, name }) => say(`${email}\t${DEMO_PASSWORD}\t${name}`))
	}
};
async function checkSchema() {
	if (await readFile(CONTRACT, "utf8") !== printContract(await makeSchema())) throw new Error("packages/schema/schema.graphql is stale. Run: pnpm --filter @simpul/api schema");
}
async function withDatabase(work) {
	const dataSource = await makeDataSource(readEnv().DATABASE_URL).initialize();
	try {
		await work(dataSource);
	} finally {
		await dataSource.destroy();
	}
}
async function migrate(db) {
	await db.query("create schema if not exists work");
	const done = await db.runMigrations({ transaction: "each" });
	say(done.length === 0 ? "The database is up to date." : `Applied: ${done.map(({ name }) => name).join(", ")}`);
}
/** A human reads the draft, completes it and adds it to migrations/index.ts. */
async function draftMigration(db, name) {
	const { upQueries } = await db.driver.createSchemaBuilder().log();
	const stamp = (/* @__PURE__ */ new Date()).toISOString().replaceAll(/\D/g, "").slice(0, 14);
	const className = `${name.replaceAll(/[^a-zA-Z]/g, "")}${stamp}`;
	const statements = upQueries.map(({ query }) => `    await runner.query(\`${query.replaceAll("`", "\\`")}\`);`).join("\n");
	const file = new URL(`../migrations/${stamp}-${name}.ts`, import.meta.url);
	await writeFile(file, `import type { MigrationInterface, QueryRunner } from 'typeorm';\n\nexport class ${className} implements MigrationInterface {\n  name = '${className}';\n\n  async up(runner: QueryRunner): Promise<void> {\n${statements}\n  }\n\n  async down(): Promise<void> {\n    throw new Error('Migrations run forward only');\n  }\n}\n`);
	say(`Wrote ${file.pathname}`);
}
var [name = "", ...args] = process.argv.slice(2);
var command = commands[name];
try {
	if (!command) throw new Error(`Usage: cli COMMAND\n${Object.entries(commands).map(([key, { what }]) => `  ${key.padEnd(14)}${what}`).join("\n")}`);
	await command.run(args);
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
}
export {};
