import type { Lexicon } from './tags.ts';

/** Arabic as it is typed with Latin letters, of the Sudans and of Mali's north: only what matters most. */
export const arabicInLatin: Lexicon = {
  survivor: 'naajiya najiya nagia naajia najia najiyat naajiyat dahiya dahiyya dahia',
  named: 'ismaha ismuha isma ismaho ismo isim ismha',
  act: `ightasabuha ightasabu ightisab ightasab igtisab igtasabu igtasabuha ightusibat ightasabooha khatafuha khatafu
    khatafooha ightasabuhu gtasabu gtasabuha itghasabat
    ughtusibat ughtusiba ightasab igtasab`,
  offence: 'ightisaab',
  kin: `zawjat zawja zoja marat mart zojat ukht okht ukhut walda waldat
    umm um bint`,
  minor: 'tifla tifl bitt shafa shafi',
  adult: 'imraa mara hurma armala armalat',
  office: 'umda omda imaam sheekh shaykh faki muatamad nazir shartai',
  force: 'junud junood janjaweed janjawid askar asaakir milishia milishiya musallahin',
  role: 'gabila qabila daya dayah mumarida mudarrisa sitt_al_shai sitt_shai',
  smallPlace: 'garia qarya mu_askar muaskar suug souk',
  yearUnit: 'sana sanah sanat',
  aged: 'omraha umraha omra umra',
  only: 'wahida waheeda',
  phone: 'telefon raqam ragm ragam',
  judgment: `mahkama hakamat hakam sijin sijn sigin`,
  official: `raqib naqib mulazim aqid amid liwa fariq ustaz`,
  captivity: `shaloni shaluni shalu jarru`,
  medical: `hamil haamil`,
  witness: `shahid shahida`,
};
