import type { Lexicon } from './tags.ts';

/** Arabic as it is typed with Latin letters, of the Sudans and of Mali's north: only what matters most. */
export const arabicInLatin: Lexicon = {
  survivor: `naajiya najiya nagia naajia najia najiyat naajiyat dahiya dahiyya dahia mwathirika waathirika muathirika
    aathiriwa manusura nagiya najiyah dahiyah dhahiya`,
  named: `ismaha ismuha isma ismaho ismo isim ismha anaitwa aitwaye jina_lake kombo_na_ye nkombo_na_ye ismiha ismeha`,
  act: `ightasabuha ightasabu ightisab ightasab igtisab igtasabu igtasabuha ightusibat ightasabooha khatafuha khatafu
    khatafooha ightasabuhu gtasabu gtasabuha itghasabat ughtusibat ughtusiba igtasab kubakwa alibakwa amebakwa
    wamebakwa alibaka walimbaka walibakwa amenajisiwa alinajisiwa alitekwa ametekwa walimteka alishikwa_kwa_nguvu
    kwa_nguvu kobebisa babebisi abebisami kosangisa_na_makasi babebisaki abebisaki kufsi kufsaday lagu_kufsaday
    la_kufsaday waa_la_kufsaday ightasabatha ightisabuha ightasabooh ightusbat ghtasabuha ghtasabha ightasabha
    ightasabni katafuha khatafuhu khatafoha`,
  offence: 'ightisaab ubakaji kubaka viol_ya ightisabat igtisab_jinsi',
  kin: `zawjat zawja zoja marat mart zojat ukht okht ukhut walda waldat umm um bint dada_yake mama_yake binti_wa
    mke_wa bint_umm ukhtaha ummaha abuha akhuha jozaha rajilha`,
  minor: 'tifla tifl bitt shafa shafi mtoto msichana mwana_mwasi gabar gabadh',
  adult: 'imraa mara hurma armala armalat mwanamke mwanamama mjane mwasi_moko naag mara_hamil armla',
  office: 'umda omda imaam sheekh shaykh faki muatamad nazir shartai',
  force: 'junud junood janjaweed janjawid askar asaakir milishia milishiya musallahin',
  role: 'gabila qabila daya dayah mumarida mudarrisa sitt_al_shai sitt_shai',
  smallPlace: 'garia qarya mu_askar muaskar suug souk',
  yearUnit: 'sana sanah sanat',
  aged: 'omraha umraha omra umra',
  only: 'wahida waheeda',
  phone: 'telefon raqam ragm ragam',
  judgment: 'mahkama hakamat hakam sijin sijn sigin',
  official: 'raqib naqib mulazim aqid amid liwa fariq ustaz',
  captivity: 'shaloni shaluni shalu jarru',
  medical: 'hamil haamil mjamzito mimba ana_mimba zemi hamla uur_leh',
  witness: 'shahid shahida shahidi shahiid markhaati shahda shahiida',
};
