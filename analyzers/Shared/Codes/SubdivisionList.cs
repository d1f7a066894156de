// Facts (codes, names, kinds, containment) from Debian's package iso-codes, version 4.15.0-1 (LGPL-2.1-or-later), file iso_3166-2.json, which records ISO 3166-2.
// Written by .ci/refresh-subdivisions; do not edit.
namespace Diplomacy.Domain.Codes;

/// <summary>The codes of ISO 3166-2 as text.</summary>
internal static class SubdivisionList
{
    /// <summary>The version of the package.</summary>
    public const string Version = "4.15.0";

    /// <summary>One subdivision a line, by code: its code, what it is called in its country, the code of the subdivision that it is a part of, its name.</summary>
    public static ReadOnlySpan<byte> Lines => """
        AD-02|Parish||Canillo
        AD-03|Parish||Encamp
        AD-04|Parish||La Massana
        AD-05|Parish||Ordino
        AD-06|Parish||Sant Julià de Lòria
        AD-07|Parish||Andorra la Vella
        AD-08|Parish||Escaldes-Engordany
        AE-AJ|Emirate||‘Ajmān
        AE-AZ|Emirate||Abū Z̧aby
        AE-DU|Emirate||Dubayy
        AE-FU|Emirate||Al Fujayrah
        AE-RK|Emirate||Ra’s al Khaymah
        AE-SH|Emirate||Ash Shāriqah
        AE-UQ|Emirate||Umm al Qaywayn
        AF-BAL|Province||Balkh
        AF-BAM|Province||Bāmyān
        AF-BDG|Province||Bādghīs
        AF-BDS|Province||Badakhshān
        AF-BGL|Province||Baghlān
        AF-DAY|Province||Dāykundī
        AF-FRA|Province||Farāh
        AF-FYB|Province||Fāryāb
        AF-GHA|Province||Ghaznī
        AF-GHO|Province||Ghōr
        AF-HEL|Province||Helmand
        AF-HER|Province||Herāt
        AF-JOW|Province||Jowzjān
        AF-KAB|Province||Kābul
        AF-KAN|Province||Kandahār
        AF-KAP|Province||Kāpīsā
        AF-KDZ|Province||Kunduz
        AF-KHO|Province||Khōst
        AF-KNR|Province||Kunaṟ
        AF-LAG|Province||Laghmān
        AF-LOG|Province||Lōgar
        AF-NAN|Province||Nangarhār
        AF-NIM|Province||Nīmrōz
        AF-NUR|Province||Nūristān
        AF-PAN|Province||Panjshayr
        AF-PAR|Province||Parwān
        AF-PIA|Province||Paktiyā
        AF-PKA|Province||Paktīkā
        AF-SAM|Province||Samangān
        AF-SAR|Province||Sar-e Pul
        AF-TAK|Province||Takhār
        AF-URU|Province||Uruzgān
        AF-WAR|Province||Wardak
        AF-ZAB|Province||Zābul
        AG-03|Parish||Saint George
        AG-04|Parish||Saint John
        AG-05|Parish||Saint Mary
        AG-06|Parish||Saint Paul
        AG-07|Parish||Saint Peter
        AG-08|Parish||Saint Philip
        AG-10|Dependency||Barbuda
        AG-11|Dependency||Redonda
        AL-01|County||Berat
        AL-02|County||Durrës
        AL-03|County||Elbasan
        AL-04|County||Fier
        AL-05|County||Gjirokastër
        AL-06|County||Korçë
        AL-07|County||Kukës
        AL-08|County||Lezhë
        AL-09|County||Dibër
        AL-10|County||Shkodër
        AL-11|County||Tiranë
        AL-12|County||Vlorë
        AM-AG|Region||Aragac̣otn
        AM-AR|Region||Ararat
        AM-AV|Region||Armavir
        AM-ER|City||Erevan
        AM-GR|Region||Geġark'unik'
        AM-KT|Region||Kotayk'
        AM-LO|Region||Loṙi
        AM-SH|Region||Širak
        AM-SU|Region||Syunik'
        AM-TV|Region||Tavuš
        AM-VD|Region||Vayoć Jor
        AO-BGO|Province||Bengo
        AO-BGU|Province||Benguela
        AO-BIE|Province||Bié
        AO-CAB|Province||Cabinda
        AO-CCU|Province||Cuando Cubango
        AO-CNN|Province||Cunene
        AO-CNO|Province||Cuanza-Norte
        AO-CUS|Province||Cuanza-Sul
        AO-HUA|Province||Huambo
        AO-HUI|Province||Huíla
        AO-LNO|Province||Lunda-Norte
        AO-LSU|Province||Lunda-Sul
        AO-LUA|Province||Luanda
        AO-MAL|Province||Malange
        AO-MOX|Province||Moxico
        AO-NAM|Province||Namibe
        AO-UIG|Province||Uíge
        AO-ZAI|Province||Zaire
        AR-A|Province||Salta
        AR-B|Province||Buenos Aires
        AR-C|City||Ciudad Autónoma de Buenos Aires
        AR-D|Province||San Luis
        AR-E|Province||Entre Ríos
        AR-F|Province||La Rioja
        AR-G|Province||Santiago del Estero
        AR-H|Province||Chaco
        AR-J|Province||San Juan
        AR-K|Province||Catamarca
        AR-L|Province||La Pampa
        AR-M|Province||Mendoza
        AR-N|Province||Misiones
        AR-P|Province||Formosa
        AR-Q|Province||Neuquén
        AR-R|Province||Río Negro
        AR-S|Province||Santa Fe
        AR-T|Province||Tucumán
        AR-U|Province||Chubut
        AR-V|Province||Tierra del Fuego
        AR-W|Province||Corrientes
        AR-X|Province||Córdoba
        AR-Y|Province||Jujuy
        AR-Z|Province||Santa Cruz
        AT-1|State||Burgenland
        AT-2|State||Kärnten
        AT-3|State||Niederösterreich
        AT-4|State||Oberösterreich
        AT-5|State||Salzburg
        AT-6|State||Steiermark
        AT-7|State||Tirol
        AT-8|State||Vorarlberg
        AT-9|State||Wien
        AU-ACT|Territory||Australian Capital Territory
        AU-NSW|State||New South Wales
        AU-NT|Territory||Northern Territory
        AU-QLD|State||Queensland
        AU-SA|State||South Australia
        AU-TAS|State||Tasmania
        AU-VIC|State||Victoria
        AU-WA|State||Western Australia
        AZ-ABS|Rayon||Abşeron
        AZ-AGA|Rayon||Ağstafa
        AZ-AGC|Rayon||Ağcabədi
        AZ-AGM|Rayon||Ağdam
        AZ-AGS|Rayon||Ağdaş
        AZ-AGU|Rayon||Ağsu
        AZ-AST|Rayon||Astara
        AZ-BA|Municipality||Bakı
        AZ-BAB|Rayon|AZ-NX|Babək
        AZ-BAL|Rayon||Balakən
        AZ-BAR|Rayon||Bərdə
        AZ-BEY|Rayon||Beyləqan
        AZ-BIL|Rayon||Biləsuvar
        AZ-CAB|Rayon||Cəbrayıl
        AZ-CAL|Rayon||Cəlilabad
        AZ-CUL|Rayon|AZ-NX|Culfa
        AZ-DAS|Rayon||Daşkəsən
        AZ-FUZ|Rayon||Füzuli
        AZ-GA|Municipality||Gəncə
        AZ-GAD|Rayon||Gədəbəy
        AZ-GOR|Rayon||Goranboy
        AZ-GOY|Rayon||Göyçay
        AZ-GYG|Rayon||Göygöl
        AZ-HAC|Rayon||Hacıqabul
        AZ-IMI|Rayon||İmişli
        AZ-ISM|Rayon||İsmayıllı
        AZ-KAL|Rayon||Kəlbəcər
        AZ-KAN|Rayon|AZ-NX|Kǝngǝrli
        AZ-KUR|Rayon||Kürdəmir
        AZ-LA|Municipality||Lənkəran
        AZ-LAC|Rayon||Laçın
        AZ-LAN|Rayon||Lənkəran
        AZ-LER|Rayon||Lerik
        AZ-MAS|Rayon||Masallı
        AZ-MI|Municipality||Mingəçevir
        AZ-NA|Municipality||Naftalan
        AZ-NEF|Rayon||Neftçala
        AZ-NV|Municipality|AZ-NX|Naxçıvan
        AZ-NX|Autonomous republic||Naxçıvan
        AZ-OGU|Rayon||Oğuz
        AZ-ORD|Rayon|AZ-NX|Ordubad
        AZ-QAB|Rayon||Qəbələ
        AZ-QAX|Rayon||Qax
        AZ-QAZ|Rayon||Qazax
        AZ-QBA|Rayon||Quba
        AZ-QBI|Rayon||Qubadlı
        AZ-QOB|Rayon||Qobustan
        AZ-QUS|Rayon||Qusar
        AZ-SA|Municipality||Şəki
        AZ-SAB|Rayon||Sabirabad
        AZ-SAD|Rayon|AZ-NX|Sədərək
        AZ-SAH|Rayon|AZ-NX|Şahbuz
        AZ-SAK|Rayon||Şəki
        AZ-SAL|Rayon||Salyan
        AZ-SAR|Rayon|AZ-NX|Şərur
        AZ-SAT|Rayon||Saatlı
        AZ-SBN|Rayon||Şabran
        AZ-SIY|Rayon||Siyəzən
        AZ-SKR|Rayon||Şəmkir
        AZ-SM|Municipality||Sumqayıt
        AZ-SMI|Rayon||Şamaxı
        AZ-SMX|Rayon||Samux
        AZ-SR|Municipality||Şirvan
        AZ-SUS|Rayon||Şuşa
        AZ-TAR|Rayon||Tərtər
        AZ-TOV|Rayon||Tovuz
        AZ-UCA|Rayon||Ucar
        AZ-XA|Municipality||Xankəndi
        AZ-XAC|Rayon||Xaçmaz
        AZ-XCI|Rayon||Xocalı
        AZ-XIZ|Rayon||Xızı
        AZ-XVD|Rayon||Xocavənd
        AZ-YAR|Rayon||Yardımlı
        AZ-YE|Municipality||Yevlax
        AZ-YEV|Rayon||Yevlax
        AZ-ZAN|Rayon||Zəngilan
        AZ-ZAQ|Rayon||Zaqatala
        AZ-ZAR|Rayon||Zərdab
        BA-BIH|Entity||Federacija Bosne i Hercegovine
        BA-BRC|District with special status||Brčko distrikt
        BA-SRP|Entity||Republika Srpska
        BB-01|Parish||Christ Church
        BB-02|Parish||Saint Andrew
        BB-03|Parish||Saint George
        BB-04|Parish||Saint James
        BB-05|Parish||Saint John
        BB-06|Parish||Saint Joseph
        BB-07|Parish||Saint Lucy
        BB-08|Parish||Saint Michael
        BB-09|Parish||Saint Peter
        BB-10|Parish||Saint Philip
        BB-11|Parish||Saint Thomas
        BD-01|District|BD-B|Bandarban
        BD-02|District|BD-A|Barguna
        BD-03|District|BD-E|Bogura
        BD-04|District|BD-B|Brahmanbaria
        BD-05|District|BD-D|Bagerhat
        BD-06|District|BD-A|Barishal
        BD-07|District|BD-A|Bhola
        BD-08|District|BD-B|Cumilla
        BD-09|District|BD-B|Chandpur
        BD-10|District|BD-B|Chattogram
        BD-11|District|BD-B|Cox's Bazar
        BD-12|District|BD-D|Chuadanga
        BD-13|District|BD-C|Dhaka
        BD-14|District|BD-F|Dinajpur
        BD-15|District|BD-C|Faridpur
        BD-16|District|BD-B|Feni
        BD-17|District|BD-C|Gopalganj
        BD-18|District|BD-C|Gazipur
        BD-19|District|BD-F|Gaibandha
        BD-20|District|BD-G|Habiganj
        BD-21|District|BD-H|Jamalpur
        BD-22|District|BD-D|Jashore
        BD-23|District|BD-D|Jhenaidah
        BD-24|District|BD-E|Joypurhat
        BD-25|District|BD-A|Jhalakathi
        BD-26|District|BD-C|Kishoreganj
        BD-27|District|BD-D|Khulna
        BD-28|District|BD-F|Kurigram
        BD-29|District|BD-B|Khagrachhari
        BD-30|District|BD-D|Kushtia
        BD-31|District|BD-B|Lakshmipur
        BD-32|District|BD-F|Lalmonirhat
        BD-33|District|BD-C|Manikganj
        BD-34|District|BD-H|Mymensingh
        BD-35|District|BD-C|Munshiganj
        BD-36|District|BD-C|Madaripur
        BD-37|District|BD-D|Magura
        BD-38|District|BD-G|Moulvibazar
        BD-39|District|BD-D|Meherpur
        BD-40|District|BD-C|Narayanganj
        BD-41|District|BD-H|Netrakona
        BD-42|District|BD-C|Narsingdi
        BD-43|District|BD-D|Narail
        BD-44|District|BD-E|Natore
        BD-45|District|BD-E|Chapai Nawabganj
        BD-46|District|BD-F|Nilphamari
        BD-47|District|BD-B|Noakhali
        BD-48|District|BD-E|Naogaon
        BD-49|District|BD-E|Pabna
        BD-50|District|BD-A|Pirojpur
        BD-51|District|BD-A|Patuakhali
        BD-52|District|BD-F|Panchagarh
        BD-53|District|BD-C|Rajbari
        BD-54|District|BD-E|Rajshahi
        BD-55|District|BD-F|Rangpur
        BD-56|District|BD-B|Rangamati
        BD-57|District|BD-H|Sherpur
        BD-58|District|BD-D|Satkhira
        BD-59|District|BD-E|Sirajganj
        BD-60|District|BD-G|Sylhet
        BD-61|District|BD-G|Sunamganj
        BD-62|District|BD-C|Shariatpur
        BD-63|District|BD-C|Tangail
        BD-64|District|BD-F|Thakurgaon
        BD-A|Division||Barishal
        BD-B|Division||Chattogram
        BD-C|Division||Dhaka
        BD-D|Division||Khulna
        BD-E|Division||Rajshahi
        BD-F|Division||Rangpur
        BD-G|Division||Sylhet
        BD-H|Division||Mymensingh
        BE-BRU|Region||Brussels Hoofdstedelijk Gewest
        BE-VAN|Province|BE-VLG|Antwerpen
        BE-VBR|Province|BE-VLG|Vlaams-Brabant
        BE-VLG|Region||Vlaams Gewest
        BE-VLI|Province|BE-VLG|Limburg
        BE-VOV|Province|BE-VLG|Oost-Vlaanderen
        BE-VWV|Province|BE-VLG|West-Vlaanderen
        BE-WAL|Region||wallonne, Région
        BE-WBR|Province|BE-WAL|Brabant wallon
        BE-WHT|Province|BE-WAL|Hainaut
        BE-WLG|Province|BE-WAL|Liège
        BE-WLX|Province|BE-WAL|Luxembourg
        BE-WNA|Province|BE-WAL|Namur
        BF-01|Region||Boucle du Mouhoun
        BF-02|Region||Cascades
        BF-03|Region||Centre
        BF-04|Region||Centre-Est
        BF-05|Region||Centre-Nord
        BF-06|Region||Centre-Ouest
        BF-07|Region||Centre-Sud
        BF-08|Region||Est
        BF-09|Region||Hauts-Bassins
        BF-10|Region||Nord
        BF-11|Region||Plateau-Central
        BF-12|Region||Sahel
        BF-13|Region||Sud-Ouest
        BF-BAL|Province|BF-01|Balé
        BF-BAM|Province|BF-05|Bam
        BF-BAN|Province|BF-01|Banwa
        BF-BAZ|Province|BF-07|Bazèga
        BF-BGR|Province|BF-13|Bougouriba
        BF-BLG|Province|BF-04|Boulgou
        BF-BLK|Province|BF-06|Boulkiemdé
        BF-COM|Province|BF-02|Comoé
        BF-GAN|Province|BF-11|Ganzourgou
        BF-GNA|Province|BF-08|Gnagna
        BF-GOU|Province|BF-08|Gourma
        BF-HOU|Province|BF-09|Houet
        BF-IOB|Province|BF-13|Ioba
        BF-KAD|Province|BF-03|Kadiogo
        BF-KEN|Province|BF-09|Kénédougou
        BF-KMD|Province|BF-08|Komondjari
        BF-KMP|Province|BF-08|Kompienga
        BF-KOP|Province|BF-04|Koulpélogo
        BF-KOS|Province|BF-01|Kossi
        BF-KOT|Province|BF-04|Kouritenga
        BF-KOW|Province|BF-11|Kourwéogo
        BF-LER|Province|BF-02|Léraba
        BF-LOR|Province|BF-10|Loroum
        BF-MOU|Province|BF-01|Mouhoun
        BF-NAM|Province|BF-05|Namentenga
        BF-NAO|Province|BF-07|Nahouri
        BF-NAY|Province|BF-01|Nayala
        BF-NOU|Province|BF-13|Noumbiel
        BF-OUB|Province|BF-11|Oubritenga
        BF-OUD|Province|BF-12|Oudalan
        BF-PAS|Province|BF-10|Passoré
        BF-PON|Province|BF-13|Poni
        BF-SEN|Province|BF-12|Séno
        BF-SIS|Province|BF-06|Sissili
        BF-SMT|Province|BF-05|Sanmatenga
        BF-SNG|Province|BF-06|Sanguié
        BF-SOM|Province|BF-12|Soum
        BF-SOR|Province|BF-01|Sourou
        BF-TAP|Province|BF-08|Tapoa
        BF-TUI|Province|BF-09|Tuy
        BF-YAG|Province|BF-12|Yagha
        BF-YAT|Province|BF-10|Yatenga
        BF-ZIR|Province|BF-06|Ziro
        BF-ZON|Province|BF-10|Zondoma
        BF-ZOU|Province|BF-07|Zoundwéogo
        BG-01|District||Blagoevgrad
        BG-02|District||Burgas
        BG-03|District||Varna
        BG-04|District||Veliko Tarnovo
        BG-05|District||Vidin
        BG-06|District||Vratsa
        BG-07|District||Gabrovo
        BG-08|District||Dobrich
        BG-09|District||Kardzhali
        BG-10|District||Kyustendil
        BG-11|District||Lovech
        BG-12|District||Montana
        BG-13|District||Pazardzhik
        BG-14|District||Pernik
        BG-15|District||Pleven
        BG-16|District||Plovdiv
        BG-17|District||Razgrad
        BG-18|District||Ruse
        BG-19|District||Silistra
        BG-20|District||Sliven
        BG-21|District||Smolyan
        BG-22|District||Sofia (stolitsa)
        BG-23|District||Sofia
        BG-24|District||Stara Zagora
        BG-25|District||Targovishte
        BG-26|District||Haskovo
        BG-27|District||Shumen
        BG-28|District||Yambol
        BH-13|Governorate||Al ‘Āşimah
        BH-14|Governorate||Al Janūbīyah
        BH-15|Governorate||Al Muḩarraq
        BH-17|Governorate||Ash Shamālīyah
        BI-BB|Province||Bubanza
        BI-BL|Province||Bujumbura Rural
        BI-BM|Province||Bujumbura Mairie
        BI-BR|Province||Bururi
        BI-CA|Province||Cankuzo
        BI-CI|Province||Cibitoke
        BI-GI|Province||Gitega
        BI-KI|Province||Kirundo
        BI-KR|Province||Karuzi
        BI-KY|Province||Kayanza
        BI-MA|Province||Makamba
        BI-MU|Province||Muramvya
        BI-MW|Province||Mwaro
        BI-MY|Province||Muyinga
        BI-NG|Province||Ngozi
        BI-RM|Province||Rumonge
        BI-RT|Province||Rutana
        BI-RY|Province||Ruyigi
        BJ-AK|Department||Atacora
        BJ-AL|Department||Alibori
        BJ-AQ|Department||Atlantique
        BJ-BO|Department||Borgou
        BJ-CO|Department||Collines
        BJ-DO|Department||Donga
        BJ-KO|Department||Couffo
        BJ-LI|Department||Littoral
        BJ-MO|Department||Mono
        BJ-OU|Department||Ouémé
        BJ-PL|Department||Plateau
        BJ-ZO|Department||Zou
        BN-BE|District||Belait
        BN-BM|District||Brunei-Muara
        BN-TE|District||Temburong
        BN-TU|District||Tutong
        BO-B|Department||El Beni
        BO-C|Department||Cochabamba
        BO-H|Department||Chuquisaca
        BO-L|Department||La Paz
        BO-N|Department||Pando
        BO-O|Department||Oruro
        BO-P|Department||Potosí
        BO-S|Department||Santa Cruz
        BO-T|Department||Tarija
        BQ-BO|Special municipality||Bonaire
        BQ-SA|Special municipality||Saba
        BQ-SE|Special municipality||Sint Eustatius
        BR-AC|State||Acre
        BR-AL|State||Alagoas
        BR-AM|State||Amazonas
        BR-AP|State||Amapá
        BR-BA|State||Bahia
        BR-CE|State||Ceará
        BR-DF|Federal district||Distrito Federal
        BR-ES|State||Espírito Santo
        BR-GO|State||Goiás
        BR-MA|State||Maranhão
        BR-MG|State||Minas Gerais
        BR-MS|State||Mato Grosso do Sul
        BR-MT|State||Mato Grosso
        BR-PA|State||Pará
        BR-PB|State||Paraíba
        BR-PE|State||Pernambuco
        BR-PI|State||Piauí
        BR-PR|State||Paraná
        BR-RJ|State||Rio de Janeiro
        BR-RN|State||Rio Grande do Norte
        BR-RO|State||Rondônia
        BR-RR|State||Roraima
        BR-RS|State||Rio Grande do Sul
        BR-SC|State||Santa Catarina
        BR-SE|State||Sergipe
        BR-SP|State||São Paulo
        BR-TO|State||Tocantins
        BS-AK|District||Acklins
        BS-BI|District||Bimini
        BS-BP|District||Black Point
        BS-BY|District||Berry Islands
        BS-CE|District||Central Eleuthera
        BS-CI|District||Cat Island
        BS-CK|District||Crooked Island and Long Cay
        BS-CO|District||Central Abaco
        BS-CS|District||Central Andros
        BS-EG|District||East Grand Bahama
        BS-EX|District||Exuma
        BS-FP|District||City of Freeport
        BS-GC|District||Grand Cay
        BS-HI|District||Harbour Island
        BS-HT|District||Hope Town
        BS-IN|District||Inagua
        BS-LI|District||Long Island
        BS-MC|District||Mangrove Cay
        BS-MG|District||Mayaguana
        BS-MI|District||Moore's Island
        BS-NE|District||North Eleuthera
        BS-NO|District||North Abaco
        BS-NP|Island||New Providence
        BS-NS|District||North Andros
        BS-RC|District||Rum Cay
        BS-RI|District||Ragged Island
        BS-SA|District||South Andros
        BS-SE|District||South Eleuthera
        BS-SO|District||South Abaco
        BS-SS|District||San Salvador
        BS-SW|District||Spanish Wells
        BS-WG|District||West Grand Bahama
        BT-11|District||Paro
        BT-12|District||Chhukha
        BT-13|District||Haa
        BT-14|District||Samtse
        BT-15|District||Thimphu
        BT-21|District||Tsirang
        BT-22|District||Dagana
        BT-23|District||Punakha
        BT-24|District||Wangdue Phodrang
        BT-31|District||Sarpang
        BT-32|District||Trongsa
        BT-33|District||Bumthang
        BT-34|District||Zhemgang
        BT-41|District||Trashigang
        BT-42|District||Monggar
        BT-43|District||Pema Gatshel
        BT-44|District||Lhuentse
        BT-45|District||Samdrup Jongkhar
        BT-GA|District||Gasa
        BT-TY|District||Trashi Yangtse
        BW-CE|District||Central
        BW-CH|District||Chobe
        BW-FR|City||Francistown
        BW-GA|City||Gaborone
        BW-GH|District||Ghanzi
        BW-JW|Town||Jwaneng
        BW-KG|District||Kgalagadi
        BW-KL|District||Kgatleng
        BW-KW|District||Kweneng
        BW-LO|Town||Lobatse
        BW-NE|District||North East
        BW-NW|District||North West
        BW-SE|District||South East
        BW-SO|District||Southern
        BW-SP|Town||Selibe Phikwe
        BW-ST|Town||Sowa Town
        BY-BR|Oblast||Bresckaja voblasć
        BY-HM|City||Gorod Minsk
        BY-HO|Oblast||Gomel'skaja oblast'
        BY-HR|Oblast||Grodnenskaja oblast'
        BY-MA|Oblast||Mahilioŭskaja voblasć
        BY-MI|Oblast||Minskaja oblast'
        BY-VI|Oblast||Viciebskaja voblasć
        BZ-BZ|District||Belize
        BZ-CY|District||Cayo
        BZ-CZL|District||Corozal
        BZ-OW|District||Orange Walk
        BZ-SC|District||Stann Creek
        BZ-TOL|District||Toledo
        CA-AB|Province||Alberta
        CA-BC|Province||British Columbia
        CA-MB|Province||Manitoba
        CA-NB|Province||New Brunswick
        CA-NL|Province||Newfoundland and Labrador
        CA-NS|Province||Nova Scotia
        CA-NT|Territory||Northwest Territories
        CA-NU|Territory||Nunavut
        CA-ON|Province||Ontario
        CA-PE|Province||Prince Edward Island
        CA-QC|Province||Quebec
        CA-SK|Province||Saskatchewan
        CA-YT|Territory||Yukon
        CD-BC|Province||Kongo Central
        CD-BU|Province||Bas-Uélé
        CD-EQ|Province||Équateur
        CD-HK|Province||Haut-Katanga
        CD-HL|Province||Haut-Lomami
        CD-HU|Province||Haut-Uélé
        CD-IT|Province||Ituri
        CD-KC|Province||Kasaï Central
        CD-KE|Province||Kasaï Oriental
        CD-KG|Province||Kwango
        CD-KL|Province||Kwilu
        CD-KN|City||Kinshasa
        CD-KS|Province||Kasaï
        CD-LO|Province||Lomami
        CD-LU|Province||Lualaba
        CD-MA|Province||Maniema
        CD-MN|Province||Mai-Ndombe
        CD-MO|Province||Mongala
        CD-NK|Province||Nord-Kivu
        CD-NU|Province||Nord-Ubangi
        CD-SA|Province||Sankuru
        CD-SK|Province||Sud-Kivu
        CD-SU|Province||Sud-Ubangi
        CD-TA|Province||Tanganyika
        CD-TO|Province||Tshopo
        CD-TU|Province||Tshuapa
        CF-AC|Prefecture||Ouham
        CF-BB|Prefecture||Bamingui-Bangoran
        CF-BGF|Commune||Bangui
        CF-BK|Prefecture||Basse-Kotto
        CF-HK|Prefecture||Haute-Kotto
        CF-HM|Prefecture||Haut-Mbomou
        CF-HS|Prefecture||Haute-Sangha / Mambéré-Kadéï
        CF-KB|Economic prefecture||Gribingui
        CF-KG|Prefecture||Kemö-Gïrïbïngï
        CF-LB|Prefecture||Lobaye
        CF-MB|Prefecture||Mbomou
        CF-MP|Prefecture||Ombella-Mpoko
        CF-NM|Prefecture||Nana-Mambéré
        CF-OP|Prefecture||Ouham-Pendé
        CF-SE|Economic prefecture||Sangha
        CF-UK|Prefecture||Ouaka
        CF-VK|Prefecture||Vakaga
        CG-11|Department||Bouenza
        CG-12|Department||Pool
        CG-13|Department||Sangha
        CG-14|Department||Plateaux
        CG-15|Department||Cuvette-Ouest
        CG-16|Department||Pointe-Noire
        CG-2|Department||Lékoumou
        CG-5|Department||Kouilou
        CG-7|Department||Likouala
        CG-8|Department||Cuvette
        CG-9|Department||Niari
        CG-BZV|Department||Brazzaville
        CH-AG|Canton||Aargau
        CH-AI|Canton||Appenzell Innerrhoden
        CH-AR|Canton||Appenzell Ausserrhoden
        CH-BE|Canton||Bern
        CH-BL|Canton||Basel-Landschaft
        CH-BS|Canton||Basel-Stadt
        CH-FR|Canton||Freiburg
        CH-GE|Canton||Genève
        CH-GL|Canton||Glarus
        CH-GR|Canton||Graubünden
        CH-JU|Canton||Jura
        CH-LU|Canton||Luzern
        CH-NE|Canton||Neuchâtel
        CH-NW|Canton||Nidwalden
        CH-OW|Canton||Obwalden
        CH-SG|Canton||Sankt Gallen
        CH-SH|Canton||Schaffhausen
        CH-SO|Canton||Solothurn
        CH-SZ|Canton||Schwyz
        CH-TG|Canton||Thurgau
        CH-TI|Canton||Ticino
        CH-UR|Canton||Uri
        CH-VD|Canton||Vaud
        CH-VS|Canton||Valais
        CH-ZG|Canton||Zug
        CH-ZH|Canton||Zürich
        CI-AB|Autonomous district||Abidjan
        CI-BS|District||Bas-Sassandra
        CI-CM|District||Comoé
        CI-DN|District||Denguélé
        CI-GD|District||Gôh-Djiboua
        CI-LC|District||Lacs
        CI-LG|District||Lagunes
        CI-MG|District||Montagnes
        CI-SM|District||Sassandra-Marahoué
        CI-SV|District||Savanes
        CI-VB|District||Vallée du Bandama
        CI-WR|District||Woroba
        CI-YM|Autonomous district||Yamoussoukro
        CI-ZZ|District||Zanzan
        CL-AI|Region||Aisén del General Carlos Ibañez del Campo
        CL-AN|Region||Antofagasta
        CL-AP|Region||Arica y Parinacota
        CL-AR|Region||La Araucanía
        CL-AT|Region||Atacama
        CL-BI|Region||Biobío
        CL-CO|Region||Coquimbo
        CL-LI|Region||Libertador General Bernardo O'Higgins
        CL-LL|Region||Los Lagos
        CL-LR|Region||Los Ríos
        CL-MA|Region||Magallanes
        CL-ML|Region||Maule
        CL-NB|Region||Ñuble
        CL-RM|Region||Región Metropolitana de Santiago
        CL-TA|Region||Tarapacá
        CL-VS|Region||Valparaíso
        CM-AD|Region||Adamaoua
        CM-CE|Region||Centre
        CM-EN|Region||Far North
        CM-ES|Region||East
        CM-LT|Region||Littoral
        CM-NO|Region||North
        CM-NW|Region||North-West
        CM-OU|Region||West
        CM-SU|Region||South
        CM-SW|Region||South-West
        CN-AH|Province||Anhui Sheng
        CN-BJ|Municipality||Beijing Shi
        CN-CQ|Municipality||Chongqing Shi
        CN-FJ|Province||Fujian Sheng
        CN-GD|Province||Guangdong Sheng
        CN-GS|Province||Gansu Sheng
        CN-GX|Autonomous region||Guangxi Zhuangzu Zizhiqu
        CN-GZ|Province||Guizhou Sheng
        CN-HA|Province||Henan Sheng
        CN-HB|Province||Hubei Sheng
        CN-HE|Province||Hebei Sheng
        CN-HI|Province||Hainan Sheng
        CN-HK|Special administrative region||Hong Kong SAR
        CN-HL|Province||Heilongjiang Sheng
        CN-HN|Province||Hunan Sheng
        CN-JL|Province||Jilin Sheng
        CN-JS|Province||Jiangsu Sheng
        CN-JX|Province||Jiangxi Sheng
        CN-LN|Province||Liaoning Sheng
        CN-MO|Special administrative region||Macao SAR
        CN-NM|Autonomous region||Nei Mongol Zizhiqu
        CN-NX|Autonomous region||Ningxia Huizi Zizhiqu
        CN-QH|Province||Qinghai Sheng
        CN-SC|Province||Sichuan Sheng
        CN-SD|Province||Shandong Sheng
        CN-SH|Municipality||Shanghai Shi
        CN-SN|Province||Shaanxi Sheng
        CN-SX|Province||Shanxi Sheng
        CN-TJ|Municipality||Tianjin Shi
        CN-TW|Province||Taiwan Sheng
        CN-XJ|Autonomous region||Xinjiang Uygur Zizhiqu
        CN-XZ|Autonomous region||Xizang Zizhiqu
        CN-YN|Province||Yunnan Sheng
        CN-ZJ|Province||Zhejiang Sheng
        CO-AMA|Department||Amazonas
        CO-ANT|Department||Antioquia
        CO-ARA|Department||Arauca
        CO-ATL|Department||Atlántico
        CO-BOL|Department||Bolívar
        CO-BOY|Department||Boyacá
        CO-CAL|Department||Caldas
        CO-CAQ|Department||Caquetá
        CO-CAS|Department||Casanare
        CO-CAU|Department||Cauca
        CO-CES|Department||Cesar
        CO-CHO|Department||Chocó
        CO-COR|Department||Córdoba
        CO-CUN|Department||Cundinamarca
        CO-DC|Capital district||Distrito Capital de Bogotá
        CO-GUA|Department||Guainía
        CO-GUV|Department||Guaviare
        CO-HUI|Department||Huila
        CO-LAG|Department||La Guajira
        CO-MAG|Department||Magdalena
        CO-MET|Department||Meta
        CO-NAR|Department||Nariño
        CO-NSA|Department||Norte de Santander
        CO-PUT|Department||Putumayo
        CO-QUI|Department||Quindío
        CO-RIS|Department||Risaralda
        CO-SAN|Department||Santander
        CO-SAP|Department||San Andrés, Providencia y Santa Catalina
        CO-SUC|Department||Sucre
        CO-TOL|Department||Tolima
        CO-VAC|Department||Valle del Cauca
        CO-VAU|Department||Vaupés
        CO-VID|Department||Vichada
        CR-A|Province||Alajuela
        CR-C|Province||Cartago
        CR-G|Province||Guanacaste
        CR-H|Province||Heredia
        CR-L|Province||Limón
        CR-P|Province||Puntarenas
        CR-SJ|Province||San José
        CU-01|Province||Pinar del Río
        CU-03|Province||La Habana
        CU-04|Province||Matanzas
        CU-05|Province||Villa Clara
        CU-06|Province||Cienfuegos
        CU-07|Province||Sancti Spíritus
        CU-08|Province||Ciego de Ávila
        CU-09|Province||Camagüey
        CU-10|Province||Las Tunas
        CU-11|Province||Holguín
        CU-12|Province||Granma
        CU-13|Province||Santiago de Cuba
        CU-14|Province||Guantánamo
        CU-15|Province||Artemisa
        CU-16|Province||Mayabeque
        CU-99|Special municipality||Isla de la Juventud
        CV-B|Geographical region||Ilhas de Barlavento
        CV-BR|Municipality|CV-S|Brava
        CV-BV|Municipality|CV-B|Boa Vista
        CV-CA|Municipality|CV-S|Santa Catarina
        CV-CF|Municipality|CV-S|Santa Catarina do Fogo
        CV-CR|Municipality|CV-S|Santa Cruz
        CV-MA|Municipality|CV-S|Maio
        CV-MO|Municipality|CV-S|Mosteiros
        CV-PA|Municipality|CV-B|Paul
        CV-PN|Municipality|CV-B|Porto Novo
        CV-PR|Municipality|CV-S|Praia
        CV-RB|Municipality|CV-B|Ribeira Brava
        CV-RG|Municipality|CV-B|Ribeira Grande
        CV-RS|Municipality|CV-S|Ribeira Grande de Santiago
        CV-S|Geographical region||Ilhas de Sotavento
        CV-SD|Municipality|CV-S|São Domingos
        CV-SF|Municipality|CV-S|São Filipe
        CV-SL|Municipality|CV-B|Sal
        CV-SM|Municipality|CV-S|São Miguel
        CV-SO|Municipality|CV-S|São Lourenço dos Órgãos
        CV-SS|Municipality|CV-S|São Salvador do Mundo
        CV-SV|Municipality|CV-B|São Vicente
        CV-TA|Municipality|CV-S|Tarrafal
        CV-TS|Municipality|CV-B|Tarrafal de São Nicolau
        CY-01|District||Lefkosia
        CY-02|District||Lemesos
        CY-03|District||Larnaka
        CY-04|District||Ammochostos
        CY-05|District||Baf
        CY-06|District||Girne
        CZ-10|Capital city||Praha, Hlavní město
        CZ-20|Region||Středočeský kraj
        CZ-201|District|CZ-20|Benešov
        CZ-202|District|CZ-20|Beroun
        CZ-203|District|CZ-20|Kladno
        CZ-204|District|CZ-20|Kolín
        CZ-205|District|CZ-20|Kutná Hora
        CZ-206|District|CZ-20|Mělník
        CZ-207|District|CZ-20|Mladá Boleslav
        CZ-208|District|CZ-20|Nymburk
        CZ-209|District|CZ-20|Praha-východ
        CZ-20A|District|CZ-20|Praha-západ
        CZ-20B|District|CZ-20|Příbram
        CZ-20C|District|CZ-20|Rakovník
        CZ-31|Region||Jihočeský kraj
        CZ-311|District|CZ-31|České Budějovice
        CZ-312|District|CZ-31|Český Krumlov
        CZ-313|District|CZ-31|Jindřichův Hradec
        CZ-314|District|CZ-31|Písek
        CZ-315|District|CZ-31|Prachatice
        CZ-316|District|CZ-31|Strakonice
        CZ-317|District|CZ-31|Tábor
        CZ-32|Region||Plzeňský kraj
        CZ-321|District|CZ-32|Domažlice
        CZ-322|District|CZ-32|Klatovy
        CZ-323|District|CZ-32|Plzeň-město
        CZ-324|District|CZ-32|Plzeň-jih
        CZ-325|District|CZ-32|Plzeň-sever
        CZ-326|District|CZ-32|Rokycany
        CZ-327|District|CZ-32|Tachov
        CZ-41|Region||Karlovarský kraj
        CZ-411|District|CZ-41|Cheb
        CZ-412|District|CZ-41|Karlovy Vary
        CZ-413|District|CZ-41|Sokolov
        CZ-42|Region||Ústecký kraj
        CZ-421|District|CZ-42|Děčín
        CZ-422|District|CZ-42|Chomutov
        CZ-423|District|CZ-42|Litoměřice
        CZ-424|District|CZ-42|Louny
        CZ-425|District|CZ-42|Most
        CZ-426|District|CZ-42|Teplice
        CZ-427|District|CZ-42|Ústí nad Labem
        CZ-51|Region||Liberecký kraj
        CZ-511|District|CZ-51|Česká Lípa
        CZ-512|District|CZ-51|Jablonec nad Nisou
        CZ-513|District|CZ-51|Liberec
        CZ-514|District|CZ-51|Semily
        CZ-52|Region||Královéhradecký kraj
        CZ-521|District|CZ-52|Hradec Králové
        CZ-522|District|CZ-52|Jičín
        CZ-523|District|CZ-52|Náchod
        CZ-524|District|CZ-52|Rychnov nad Kněžnou
        CZ-525|District|CZ-52|Trutnov
        CZ-53|Region||Pardubický kraj
        CZ-531|District|CZ-53|Chrudim
        CZ-532|District|CZ-53|Pardubice
        CZ-533|District|CZ-53|Svitavy
        CZ-534|District|CZ-53|Ústí nad Orlicí
        CZ-63|Region||Kraj Vysočina
        CZ-631|District|CZ-63|Havlíčkův Brod
        CZ-632|District|CZ-63|Jihlava
        CZ-633|District|CZ-63|Pelhřimov
        CZ-634|District|CZ-63|Třebíč
        CZ-635|District|CZ-63|Žďár nad Sázavou
        CZ-64|Region||Jihomoravský kraj
        CZ-641|District|CZ-64|Blansko
        CZ-642|District|CZ-64|Brno-město
        CZ-643|District|CZ-64|Brno-venkov
        CZ-644|District|CZ-64|Břeclav
        CZ-645|District|CZ-64|Hodonín
        CZ-646|District|CZ-64|Vyškov
        CZ-647|District|CZ-64|Znojmo
        CZ-71|Region||Olomoucký kraj
        CZ-711|District|CZ-71|Jeseník
        CZ-712|District|CZ-71|Olomouc
        CZ-713|District|CZ-71|Prostějov
        CZ-714|District|CZ-71|Přerov
        CZ-715|District|CZ-71|Šumperk
        CZ-72|Region||Zlínský kraj
        CZ-721|District|CZ-72|Kroměříž
        CZ-722|District|CZ-72|Uherské Hradiště
        CZ-723|District|CZ-72|Vsetín
        CZ-724|District|CZ-72|Zlín
        CZ-80|Region||Moravskoslezský kraj
        CZ-801|District|CZ-80|Bruntál
        CZ-802|District|CZ-80|Frýdek-Místek
        CZ-803|District|CZ-80|Karviná
        CZ-804|District|CZ-80|Nový Jičín
        CZ-805|District|CZ-80|Opava
        CZ-806|District|CZ-80|Ostrava-město
        DE-BB|Land||Brandenburg
        DE-BE|Land||Berlin
        DE-BW|Land||Baden-Württemberg
        DE-BY|Land||Bayern
        DE-HB|Land||Bremen
        DE-HE|Land||Hessen
        DE-HH|Land||Hamburg
        DE-MV|Land||Mecklenburg-Vorpommern
        DE-NI|Land||Niedersachsen
        DE-NW|Land||Nordrhein-Westfalen
        DE-RP|Land||Rheinland-Pfalz
        DE-SH|Land||Schleswig-Holstein
        DE-SL|Land||Saarland
        DE-SN|Land||Sachsen
        DE-ST|Land||Sachsen-Anhalt
        DE-TH|Land||Thüringen
        DJ-AR|Region||Arta
        DJ-AS|Region||Ali Sabieh
        DJ-DI|Region||Dikhil
        DJ-DJ|City||Djibouti
        DJ-OB|Region||Awbūk
        DJ-TA|Region||Tadjourah
        DK-81|Region||Nordjylland
        DK-82|Region||Midtjylland
        DK-83|Region||Syddanmark
        DK-84|Region||Hovedstaden
        DK-85|Region||Sjælland
        DM-02|Parish||Saint Andrew
        DM-03|Parish||Saint David
        DM-04|Parish||Saint George
        DM-05|Parish||Saint John
        DM-06|Parish||Saint Joseph
        DM-07|Parish||Saint Luke
        DM-08|Parish||Saint Mark
        DM-09|Parish||Saint Patrick
        DM-10|Parish||Saint Paul
        DM-11|Parish||Saint Peter
        DO-01|District|DO-40|Distrito Nacional (Santo Domingo)
        DO-02|Province|DO-41|Azua
        DO-03|Province|DO-38|Baoruco
        DO-04|Province|DO-38|Barahona
        DO-05|Province|DO-34|Dajabón
        DO-06|Province|DO-33|Duarte
        DO-07|Province|DO-37|Elías Piña
        DO-08|Province|DO-42|El Seibo
        DO-09|Province|DO-35|Espaillat
        DO-10|Province|DO-38|Independencia
        DO-11|Province|DO-42|La Altagracia
        DO-12|Province|DO-42|La Romana
        DO-13|Province|DO-36|La Vega
        DO-14|Province|DO-33|María Trinidad Sánchez
        DO-15|Province|DO-34|Monte Cristi
        DO-16|Province|DO-38|Pedernales
        DO-17|Province|DO-41|Peravia
        DO-18|Province|DO-35|Puerto Plata
        DO-19|Province|DO-33|Hermanas Mirabal
        DO-20|Province|DO-33|Samaná
        DO-21|Province|DO-41|San Cristóbal
        DO-22|Province|DO-37|San Juan
        DO-23|Province|DO-39|San Pedro de Macorís
        DO-24|Province|DO-36|Sánchez Ramírez
        DO-25|Province|DO-35|Santiago
        DO-26|Province|DO-34|Santiago Rodríguez
        DO-27|Province|DO-34|Valverde
        DO-28|Province|DO-36|Monseñor Nouel
        DO-29|Province|DO-39|Monte Plata
        DO-30|Province|DO-39|Hato Mayor
        DO-31|Province|DO-41|San José de Ocoa
        DO-32|Province|DO-40|Santo Domingo
        DO-33|Region||Cibao Nordeste
        DO-34|Region||Cibao Noroeste
        DO-35|Region||Cibao Norte
        DO-36|Region||Cibao Sur
        DO-37|Region||El Valle
        DO-38|Region||Enriquillo
        DO-39|Region||Higuamo
        DO-40|Region||Ozama
        DO-41|Region||Valdesia
        DO-42|Region||Yuma
        DZ-01|Province||Adrar
        DZ-02|Province||Chlef
        DZ-03|Province||Laghouat
        DZ-04|Province||Oum el Bouaghi
        DZ-05|Province||Batna
        DZ-06|Province||Béjaïa
        DZ-07|Province||Biskra
        DZ-08|Province||Béchar
        DZ-09|Province||Blida
        DZ-10|Province||Bouira
        DZ-11|Province||Tamanrasset
        DZ-12|Province||Tébessa
        DZ-13|Province||Tlemcen
        DZ-14|Province||Tiaret
        DZ-15|Province||Tizi Ouzou
        DZ-16|Province||Alger
        DZ-17|Province||Djelfa
        DZ-18|Province||Jijel
        DZ-19|Province||Sétif
        DZ-20|Province||Saïda
        DZ-21|Province||Skikda
        DZ-22|Province||Sidi Bel Abbès
        DZ-23|Province||Annaba
        DZ-24|Province||Guelma
        DZ-25|Province||Constantine
        DZ-26|Province||Médéa
        DZ-27|Province||Mostaganem
        DZ-28|Province||M'sila
        DZ-29|Province||Mascara
        DZ-30|Province||Ouargla
        DZ-31|Province||Oran
        DZ-32|Province||El Bayadh
        DZ-33|Province||Illizi
        DZ-34|Province||Bordj Bou Arréridj
        DZ-35|Province||Boumerdès
        DZ-36|Province||El Tarf
        DZ-37|Province||Tindouf
        DZ-38|Province||Tissemsilt
        DZ-39|Province||El Oued
        DZ-40|Province||Khenchela
        DZ-41|Province||Souk Ahras
        DZ-42|Province||Tipaza
        DZ-43|Province||Mila
        DZ-44|Province||Aïn Defla
        DZ-45|Province||Naama
        DZ-46|Province||Aïn Témouchent
        DZ-47|Province||Ghardaïa
        DZ-48|Province||Relizane
        EC-A|Province||Azuay
        EC-B|Province||Bolívar
        EC-C|Province||Carchi
        EC-D|Province||Orellana
        EC-E|Province||Esmeraldas
        EC-F|Province||Cañar
        EC-G|Province||Guayas
        EC-H|Province||Chimborazo
        EC-I|Province||Imbabura
        EC-L|Province||Loja
        EC-M|Province||Manabí
        EC-N|Province||Napo
        EC-O|Province||El Oro
        EC-P|Province||Pichincha
        EC-R|Province||Los Ríos
        EC-S|Province||Morona Santiago
        EC-SD|Province||Santo Domingo de los Tsáchilas
        EC-SE|Province||Santa Elena
        EC-T|Province||Tungurahua
        EC-U|Province||Sucumbíos
        EC-W|Province||Galápagos
        EC-X|Province||Cotopaxi
        EC-Y|Province||Pastaza
        EC-Z|Province||Zamora Chinchipe
        EE-130|Rural municipality|EE-45|Alutaguse
        EE-141|Rural municipality|EE-37|Anija
        EE-142|Rural municipality|EE-87|Antsla
        EE-171|Rural municipality|EE-79|Elva
        EE-184|Urban municipality|EE-56|Haapsalu
        EE-191|Rural municipality|EE-60|Haljala
        EE-198|Rural municipality|EE-37|Harku
        EE-205|Rural municipality|EE-39|Hiiumaa
        EE-214|Rural municipality|EE-68|Häädemeeste
        EE-245|Rural municipality|EE-37|Jõelähtme
        EE-247|Rural municipality|EE-50|Jõgeva
        EE-251|Rural municipality|EE-45|Jõhvi
        EE-255|Rural municipality|EE-52|Järva
        EE-272|Rural municipality|EE-60|Kadrina
        EE-283|Rural municipality|EE-79|Kambja
        EE-284|Rural municipality|EE-64|Kanepi
        EE-291|Rural municipality|EE-79|Kastre
        EE-293|Rural municipality|EE-71|Kehtna
        EE-296|Urban municipality|EE-37|Keila
        EE-303|Rural municipality|EE-68|Kihnu
        EE-305|Rural municipality|EE-37|Kiili
        EE-317|Rural municipality|EE-71|Kohila
        EE-321|Urban municipality|EE-45|Kohtla-Järve
        EE-338|Rural municipality|EE-37|Kose
        EE-353|Rural municipality|EE-37|Kuusalu
        EE-37|County||Harjumaa
        EE-39|County||Hiiumaa
        EE-424|Urban municipality|EE-37|Loksa
        EE-430|Rural municipality|EE-68|Lääneranna
        EE-431|Rural municipality|EE-37|Lääne-Harju
        EE-432|Rural municipality|EE-79|Luunja
        EE-441|Rural municipality|EE-56|Lääne-Nigula
        EE-442|Rural municipality|EE-45|Lüganuse
        EE-446|Urban municipality|EE-37|Maardu
        EE-45|County||Ida-Virumaa
        EE-478|Rural municipality|EE-74|Muhu
        EE-480|Rural municipality|EE-84|Mulgi
        EE-486|Rural municipality|EE-50|Mustvee
        EE-50|County||Jõgevamaa
        EE-503|Rural municipality|EE-71|Märjamaa
        EE-511|Urban municipality|EE-45|Narva
        EE-514|Urban municipality|EE-45|Narva-Jõesuu
        EE-52|County||Järvamaa
        EE-528|Rural municipality|EE-79|Nõo
        EE-557|Rural municipality|EE-81|Otepää
        EE-56|County||Läänemaa
        EE-567|Urban municipality|EE-52|Paide
        EE-586|Rural municipality|EE-79|Peipsiääre
        EE-60|County||Lääne-Virumaa
        EE-615|Rural municipality|EE-84|Põhja-Sakala
        EE-618|Rural municipality|EE-50|Põltsamaa
        EE-622|Rural municipality|EE-64|Põlva
        EE-624|Urban municipality|EE-68|Pärnu
        EE-638|Rural municipality|EE-68|Põhja-Pärnumaa
        EE-64|County||Põlvamaa
        EE-651|Rural municipality|EE-37|Raasiku
        EE-653|Rural municipality|EE-37|Rae
        EE-661|Rural municipality|EE-60|Rakvere
        EE-663|Urban municipality|EE-60|Rakvere
        EE-668|Rural municipality|EE-71|Rapla
        EE-68|County||Pärnumaa
        EE-689|Rural municipality|EE-74|Ruhnu
        EE-698|Rural municipality|EE-87|Rõuge
        EE-708|Rural municipality|EE-64|Räpina
        EE-71|County||Raplamaa
        EE-712|Rural municipality|EE-68|Saarde
        EE-714|Rural municipality|EE-74|Saaremaa
        EE-719|Rural municipality|EE-37|Saku
        EE-726|Rural municipality|EE-37|Saue
        EE-732|Rural municipality|EE-87|Setomaa
        EE-735|Urban municipality|EE-45|Sillamäe
        EE-74|County||Saaremaa
        EE-784|Urban municipality|EE-37|Tallinn
        EE-79|County||Tartumaa
        EE-792|Rural municipality|EE-60|Tapa
        EE-793|Urban municipality|EE-79|Tartu
        EE-796|Rural municipality|EE-79|Tartu
        EE-803|Rural municipality|EE-45|Toila
        EE-809|Rural municipality|EE-68|Tori
        EE-81|County||Valgamaa
        EE-824|Rural municipality|EE-81|Tõrva
        EE-834|Rural municipality|EE-52|Türi
        EE-84|County||Viljandimaa
        EE-855|Rural municipality|EE-81|Valga
        EE-87|County||Võrumaa
        EE-890|Rural municipality|EE-37|Viimsi
        EE-897|Urban municipality|EE-84|Viljandi
        EE-899|Rural municipality|EE-84|Viljandi
        EE-901|Rural municipality|EE-60|Vinni
        EE-903|Rural municipality|EE-60|Viru-Nigula
        EE-907|Rural municipality|EE-56|Vormsi
        EE-917|Rural municipality|EE-87|Võru
        EE-919|Urban municipality|EE-87|Võru
        EE-928|Rural municipality|EE-60|Väike-Maarja
        EG-ALX|Governorate||Al Iskandarīyah
        EG-ASN|Governorate||Aswān
        EG-AST|Governorate||Asyūţ
        EG-BA|Governorate||Al Baḩr al Aḩmar
        EG-BH|Governorate||Al Buḩayrah
        EG-BNS|Governorate||Banī Suwayf
        EG-C|Governorate||Al Qāhirah
        EG-DK|Governorate||Ad Daqahlīyah
        EG-DT|Governorate||Dumyāţ
        EG-FYM|Governorate||Al Fayyūm
        EG-GH|Governorate||Al Gharbīyah
        EG-GZ|Governorate||Al Jīzah
        EG-IS|Governorate||Al Ismā'īlīyah
        EG-JS|Governorate||Janūb Sīnā'
        EG-KB|Governorate||Al Qalyūbīyah
        EG-KFS|Governorate||Kafr ash Shaykh
        EG-KN|Governorate||Qinā
        EG-LX|Governorate||Al Uqşur
        EG-MN|Governorate||Al Minyā
        EG-MNF|Governorate||Al Minūfīyah
        EG-MT|Governorate||Maţrūḩ
        EG-PTS|Governorate||Būr Sa‘īd
        EG-SHG|Governorate||Sūhāj
        EG-SHR|Governorate||Ash Sharqīyah
        EG-SIN|Governorate||Shamāl Sīnā'
        EG-SUZ|Governorate||As Suways
        EG-WAD|Governorate||Al Wādī al Jadīd
        ER-AN|Region||Ansabā
        ER-DK|Region||Debubawi K’eyyĭḥ Baḥri
        ER-DU|Region||Al Janūbī
        ER-GB|Region||Gash-Barka
        ER-MA|Region||Al Awsaţ
        ER-SK|Region||Semienawi K’eyyĭḥ Baḥri
        ES-A|Province|ES-VC|Alacant*
        ES-AB|Province|ES-CM|Albacete
        ES-AL|Province|ES-AN|Almería
        ES-AN|Autonomous community||Andalucía
        ES-AR|Autonomous community||Aragón
        ES-AS|Autonomous community||Asturias, Principado de
        ES-AV|Province|ES-CL|Ávila
        ES-B|Province|ES-CT|Barcelona [Barcelona]
        ES-BA|Province|ES-EX|Badajoz
        ES-BI|Province|ES-PV|Bizkaia
        ES-BU|Province|ES-CL|Burgos
        ES-C|Province|ES-GA|A Coruña [La Coruña]
        ES-CA|Province|ES-AN|Cádiz
        ES-CB|Autonomous community||Cantabria
        ES-CC|Province|ES-EX|Cáceres
        ES-CE|Autonomous city in north africa||Ceuta
        ES-CL|Autonomous community||Castilla y León
        ES-CM|Autonomous community||Castilla-La Mancha
        ES-CN|Autonomous community||Canarias
        ES-CO|Province|ES-AN|Córdoba
        ES-CR|Province|ES-CM|Ciudad Real
        ES-CS|Province|ES-VC|Castelló*
        ES-CT|Autonomous community||Catalunya [Cataluña]
        ES-CU|Province|ES-CM|Cuenca
        ES-EX|Autonomous community||Extremadura
        ES-GA|Autonomous community||Galicia [Galicia]
        ES-GC|Province|ES-CN|Las Palmas
        ES-GI|Province|ES-CT|Girona [Gerona]
        ES-GR|Province|ES-AN|Granada
        ES-GU|Province|ES-CM|Guadalajara
        ES-H|Province|ES-AN|Huelva
        ES-HU|Province|ES-AR|Huesca
        ES-IB|Autonomous community||Illes Balears [Islas Baleares]
        ES-J|Province|ES-AN|Jaén
        ES-L|Province|ES-CT|Lleida [Lérida]
        ES-LE|Province|ES-CL|León
        ES-LO|Province|ES-RI|La Rioja
        ES-LU|Province|ES-GA|Lugo [Lugo]
        ES-M|Province|ES-MD|Madrid
        ES-MA|Province|ES-AN|Málaga
        ES-MC|Autonomous community||Murcia, Región de
        ES-MD|Autonomous community||Madrid, Comunidad de
        ES-ML|Autonomous city in north africa||Melilla
        ES-MU|Province|ES-MC|Murcia
        ES-NA|Province|ES-NC|Nafarroa*
        ES-NC|Autonomous community||Nafarroako Foru Komunitatea*
        ES-O|Province|ES-AS|Asturias
        ES-OR|Province|ES-GA|Ourense [Orense]
        ES-P|Province|ES-CL|Palencia
        ES-PM|Province|ES-IB|Illes Balears [Islas Baleares]
        ES-PO|Province|ES-GA|Pontevedra [Pontevedra]
        ES-PV|Autonomous community||Euskal Herria
        ES-RI|Autonomous community||La Rioja
        ES-S|Province|ES-CB|Cantabria
        ES-SA|Province|ES-CL|Salamanca
        ES-SE|Province|ES-AN|Sevilla
        ES-SG|Province|ES-CL|Segovia
        ES-SO|Province|ES-CL|Soria
        ES-SS|Province|ES-PV|Gipuzkoa
        ES-T|Province|ES-CT|Tarragona [Tarragona]
        ES-TE|Province|ES-AR|Teruel
        ES-TF|Province|ES-CN|Santa Cruz de Tenerife
        ES-TO|Province|ES-CM|Toledo
        ES-V|Province|ES-VC|Valencia
        ES-VA|Province|ES-CL|Valladolid
        ES-VC|Autonomous community||Valenciana, Comunidad
        ES-VI|Province|ES-PV|Araba*
        ES-Z|Province|ES-AR|Zaragoza
        ES-ZA|Province|ES-CL|Zamora
        ET-AA|Administration||Addis Ababa
        ET-AF|Regional state||Afar
        ET-AM|Regional state||Amara
        ET-BE|Regional state||Benshangul-Gumaz
        ET-DD|Administration||Dire Dawa
        ET-GA|Regional state||Gambela Peoples
        ET-HA|Regional state||Harari People
        ET-OR|Regional state||Oromia
        ET-SN|Regional state||Southern Nations, Nationalities and Peoples
        ET-SO|Regional state||Somali
        ET-TI|Regional state||Tigrai
        FI-01|Region||Åland
        FI-02|Region||Etelä-Karjala
        FI-03|Region||Etelä-Pohjanmaa
        FI-04|Region||Etelä-Savo
        FI-05|Region||Kainuu
        FI-06|Region||Kanta-Häme
        FI-07|Region||Keski-Pohjanmaa
        FI-08|Region||Keski-Suomi
        FI-09|Region||Kymenlaakso
        FI-10|Region||Lappi
        FI-11|Region||Pirkanmaa
        FI-12|Region||Pohjanmaa
        FI-13|Region||Pohjois-Karjala
        FI-14|Region||Pohjois-Pohjanmaa
        FI-15|Region||Pohjois-Savo
        FI-16|Region||Päijät-Häme
        FI-17|Region||Satakunta
        FI-18|Region||Uusimaa
        FI-19|Region||Varsinais-Suomi
        FJ-01|Province|FJ-W|Ba
        FJ-02|Province|FJ-N|Bua
        FJ-03|Province|FJ-N|Cakaudrove
        FJ-04|Province|FJ-E|Kadavu
        FJ-05|Province|FJ-E|Lau
        FJ-06|Province|FJ-E|Lomaiviti
        FJ-07|Province|FJ-N|Macuata
        FJ-08|Province|FJ-W|Nadroga and Navosa
        FJ-09|Province|FJ-C|Naitasiri
        FJ-10|Province|FJ-C|Namosi
        FJ-11|Province|FJ-W|Ra
        FJ-12|Province|FJ-C|Rewa
        FJ-13|Province|FJ-C|Serua
        FJ-14|Province|FJ-C|Tailevu
        FJ-C|Division||Central
        FJ-E|Division||Eastern
        FJ-N|Division||Northern
        FJ-R|Dependency||Rotuma
        FJ-W|Division||Western
        FM-KSA|State||Kosrae
        FM-PNI|State||Pohnpei
        FM-TRK|State||Chuuk
        FM-YAP|State||Yap
        FR-01|Metropolitan department|FR-ARA|Ain
        FR-02|Metropolitan department|FR-HDF|Aisne
        FR-03|Metropolitan department|FR-ARA|Allier
        FR-04|Metropolitan department|FR-PAC|Alpes-de-Haute-Provence
        FR-05|Metropolitan department|FR-PAC|Hautes-Alpes
        FR-06|Metropolitan department|FR-PAC|Alpes-Maritimes
        FR-07|Metropolitan department|FR-ARA|Ardèche
        FR-08|Metropolitan department|FR-GES|Ardennes
        FR-09|Metropolitan department|FR-OCC|Ariège
        FR-10|Metropolitan department|FR-GES|Aube
        FR-11|Metropolitan department|FR-OCC|Aude
        FR-12|Metropolitan department|FR-OCC|Aveyron
        FR-13|Metropolitan department|FR-PAC|Bouches-du-Rhône
        FR-14|Metropolitan department|FR-NOR|Calvados
        FR-15|Metropolitan department|FR-ARA|Cantal
        FR-16|Metropolitan department|FR-NAQ|Charente
        FR-17|Metropolitan department|FR-NAQ|Charente-Maritime
        FR-18|Metropolitan department|FR-CVL|Cher
        FR-19|Metropolitan department|FR-NAQ|Corrèze
        FR-20R|Metropolitan collectivity with special status||Corse
        FR-21|Metropolitan department|FR-BFC|Côte-d'Or
        FR-22|Metropolitan department|FR-BRE|Côtes-d'Armor
        FR-23|Metropolitan department|FR-NAQ|Creuse
        FR-24|Metropolitan department|FR-NAQ|Dordogne
        FR-25|Metropolitan department|FR-BFC|Doubs
        FR-26|Metropolitan department|FR-ARA|Drôme
        FR-27|Metropolitan department|FR-NOR|Eure
        FR-28|Metropolitan department|FR-CVL|Eure-et-Loir
        FR-29|Metropolitan department|FR-BRE|Finistère
        FR-2A|Metropolitan department|FR-20R|Corse-du-Sud
        FR-2B|Metropolitan department|FR-20R|Haute-Corse
        FR-30|Metropolitan department|FR-OCC|Gard
        FR-31|Metropolitan department|FR-OCC|Haute-Garonne
        FR-32|Metropolitan department|FR-OCC|Gers
        FR-33|Metropolitan department|FR-NAQ|Gironde
        FR-34|Metropolitan department|FR-OCC|Hérault
        FR-35|Metropolitan department|FR-BRE|Ille-et-Vilaine
        FR-36|Metropolitan department|FR-CVL|Indre
        FR-37|Metropolitan department|FR-CVL|Indre-et-Loire
        FR-38|Metropolitan department|FR-ARA|Isère
        FR-39|Metropolitan department|FR-BFC|Jura
        FR-40|Metropolitan department|FR-NAQ|Landes
        FR-41|Metropolitan department|FR-CVL|Loir-et-Cher
        FR-42|Metropolitan department|FR-ARA|Loire
        FR-43|Metropolitan department|FR-ARA|Haute-Loire
        FR-44|Metropolitan department|FR-PDL|Loire-Atlantique
        FR-45|Metropolitan department|FR-CVL|Loiret
        FR-46|Metropolitan department|FR-OCC|Lot
        FR-47|Metropolitan department|FR-NAQ|Lot-et-Garonne
        FR-48|Metropolitan department|FR-OCC|Lozère
        FR-49|Metropolitan department|FR-PDL|Maine-et-Loire
        FR-50|Metropolitan department|FR-NOR|Manche
        FR-51|Metropolitan department|FR-GES|Marne
        FR-52|Metropolitan department|FR-GES|Haute-Marne
        FR-53|Metropolitan department|FR-PDL|Mayenne
        FR-54|Metropolitan department|FR-GES|Meurthe-et-Moselle
        FR-55|Metropolitan department|FR-GES|Meuse
        FR-56|Metropolitan department|FR-BRE|Morbihan
        FR-57|Metropolitan department|FR-GES|Moselle
        FR-58|Metropolitan department|FR-BFC|Nièvre
        FR-59|Metropolitan department|FR-HDF|Nord
        FR-60|Metropolitan department|FR-HDF|Oise
        FR-61|Metropolitan department|FR-NOR|Orne
        FR-62|Metropolitan department|FR-HDF|Pas-de-Calais
        FR-63|Metropolitan department|FR-ARA|Puy-de-Dôme
        FR-64|Metropolitan department|FR-NAQ|Pyrénées-Atlantiques
        FR-65|Metropolitan department|FR-OCC|Hautes-Pyrénées
        FR-66|Metropolitan department|FR-OCC|Pyrénées-Orientales
        FR-67|Metropolitan department|FR-GES|Bas-Rhin
        FR-68|Metropolitan department|FR-GES|Haut-Rhin
        FR-69|Metropolitan department|FR-ARA|Rhône
        FR-70|Metropolitan department|FR-BFC|Haute-Saône
        FR-71|Metropolitan department|FR-BFC|Saône-et-Loire
        FR-72|Metropolitan department|FR-PDL|Sarthe
        FR-73|Metropolitan department|FR-ARA|Savoie
        FR-74|Metropolitan department|FR-ARA|Haute-Savoie
        FR-75|Metropolitan department|FR-IDF|Paris
        FR-76|Metropolitan department|FR-NOR|Seine-Maritime
        FR-77|Metropolitan department|FR-IDF|Seine-et-Marne
        FR-78|Metropolitan department|FR-IDF|Yvelines
        FR-79|Metropolitan department|FR-NAQ|Deux-Sèvres
        FR-80|Metropolitan department|FR-HDF|Somme
        FR-81|Metropolitan department|FR-OCC|Tarn
        FR-82|Metropolitan department|FR-OCC|Tarn-et-Garonne
        FR-83|Metropolitan department|FR-PAC|Var
        FR-84|Metropolitan department|FR-PAC|Vaucluse
        FR-85|Metropolitan department|FR-PDL|Vendée
        FR-86|Metropolitan department|FR-NAQ|Vienne
        FR-87|Metropolitan department|FR-NAQ|Haute-Vienne
        FR-88|Metropolitan department|FR-GES|Vosges
        FR-89|Metropolitan department|FR-BFC|Yonne
        FR-90|Metropolitan department|FR-BFC|Territoire de Belfort
        FR-91|Metropolitan department|FR-IDF|Essonne
        FR-92|Metropolitan department|FR-IDF|Hauts-de-Seine
        FR-93|Metropolitan department|FR-IDF|Seine-Saint-Denis
        FR-94|Metropolitan department|FR-IDF|Val-de-Marne
        FR-95|Metropolitan department|FR-IDF|Val-d'Oise
        FR-971|Overseas department|FR-GP|Guadeloupe
        FR-972|Overseas department|FR-MQ|Martinique
        FR-973|Overseas department|FR-GF|Guyane (française)
        FR-974|Overseas department|FR-RE|La Réunion
        FR-976|Overseas department|FR-YT|Mayotte
        FR-ARA|Metropolitan region||Auvergne-Rhône-Alpes
        FR-BFC|Metropolitan region||Bourgogne-Franche-Comté
        FR-BL|Overseas collectivity||Saint-Barthélemy
        FR-BRE|Metropolitan region||Bretagne
        FR-CP|Dependency||Clipperton
        FR-CVL|Metropolitan region||Centre-Val de Loire
        FR-GES|Metropolitan region||Grand-Est
        FR-GF|Overseas region||Guyane (française)
        FR-GP|Overseas region||Guadeloupe
        FR-HDF|Metropolitan region||Hauts-de-France
        FR-IDF|Metropolitan region||Île-de-France
        FR-MF|Overseas collectivity||Saint-Martin
        FR-MQ|Overseas region||Martinique
        FR-NAQ|Metropolitan region||Nouvelle-Aquitaine
        FR-NC|Overseas collectivity with special status||Nouvelle-Calédonie
        FR-NOR|Metropolitan region||Normandie
        FR-OCC|Metropolitan region||Occitanie
        FR-PAC|Metropolitan region||Provence-Alpes-Côte-d’Azur
        FR-PDL|Metropolitan region||Pays-de-la-Loire
        FR-PF|Overseas collectivity||Polynésie française
        FR-PM|Overseas collectivity||Saint-Pierre-et-Miquelon
        FR-RE|Overseas region||La Réunion
        FR-TF|Overseas territory||Terres australes françaises
        FR-WF|Overseas collectivity||Wallis-et-Futuna
        FR-YT|Overseas region||Mayotte
        GA-1|Province||Estuaire
        GA-2|Province||Haut-Ogooué
        GA-3|Province||Moyen-Ogooué
        GA-4|Province||Ngounié
        GA-5|Province||Nyanga
        GA-6|Province||Ogooué-Ivindo
        GA-7|Province||Ogooué-Lolo
        GA-8|Province||Ogooué-Maritime
        GA-9|Province||Woleu-Ntem
        GB-ABC|District|GB-NIR|Armagh City, Banbridge and Craigavon
        GB-ABD|Council area|GB-SCT|Aberdeenshire
        GB-ABE|Council area|GB-SCT|Aberdeen City
        GB-AGB|Council area|GB-SCT|Argyll and Bute
        GB-AGY|Unitary authority|GB-WLS|Isle of Anglesey [Sir Ynys Môn GB-YNM]
        GB-AND|District|GB-NIR|Ards and North Down
        GB-ANN|District|GB-NIR|Antrim and Newtownabbey
        GB-ANS|Council area|GB-SCT|Angus
        GB-BAS|Unitary authority|GB-ENG|Bath and North East Somerset
        GB-BBD|Unitary authority|GB-ENG|Blackburn with Darwen
        GB-BCP|Unitary authority|GB-ENG|Bournemouth, Christchurch and Poole
        GB-BDF|Unitary authority|GB-ENG|Bedford
        GB-BDG|London borough|GB-ENG|Barking and Dagenham
        GB-BEN|London borough|GB-ENG|Brent
        GB-BEX|London borough|GB-ENG|Bexley
        GB-BFS|District|GB-NIR|Belfast City
        GB-BGE|Unitary authority|GB-WLS|Bridgend [Pen-y-bont ar Ogwr GB-POG]
        GB-BGW|Unitary authority|GB-WLS|Blaenau Gwent
        GB-BIR|Metropolitan district|GB-ENG|Birmingham
        GB-BKM|Two-tier county|GB-ENG|Buckinghamshire
        GB-BNE|London borough|GB-ENG|Barnet
        GB-BNH|Unitary authority|GB-ENG|Brighton and Hove
        GB-BNS|Metropolitan district|GB-ENG|Barnsley
        GB-BOL|Metropolitan district|GB-ENG|Bolton
        GB-BPL|Unitary authority|GB-ENG|Blackpool
        GB-BRC|Unitary authority|GB-ENG|Bracknell Forest
        GB-BRD|Metropolitan district|GB-ENG|Bradford
        GB-BRY|London borough|GB-ENG|Bromley
        GB-BST|Unitary authority|GB-ENG|Bristol, City of
        GB-BUR|Metropolitan district|GB-ENG|Bury
        GB-CAM|Two-tier county|GB-ENG|Cambridgeshire
        GB-CAY|Unitary authority|GB-WLS|Caerphilly [Caerffili GB-CAF]
        GB-CBF|Unitary authority|GB-ENG|Central Bedfordshire
        GB-CCG|District|GB-NIR|Causeway Coast and Glens
        GB-CGN|Unitary authority|GB-WLS|Ceredigion [Sir Ceredigion]
        GB-CHE|Unitary authority|GB-ENG|Cheshire East
        GB-CHW|Unitary authority|GB-ENG|Cheshire West and Chester
        GB-CLD|Metropolitan district|GB-ENG|Calderdale
        GB-CLK|Council area|GB-SCT|Clackmannanshire
        GB-CMA|Two-tier county|GB-ENG|Cumbria
        GB-CMD|London borough|GB-ENG|Camden
        GB-CMN|Unitary authority|GB-WLS|Carmarthenshire [Sir Gaerfyrddin GB-GFY]
        GB-CON|Unitary authority|GB-ENG|Cornwall
        GB-COV|Metropolitan district|GB-ENG|Coventry
        GB-CRF|Unitary authority|GB-WLS|Cardiff [Caerdydd GB-CRD]
        GB-CRY|London borough|GB-ENG|Croydon
        GB-CWY|Unitary authority|GB-WLS|Conwy
        GB-DAL|Unitary authority|GB-ENG|Darlington
        GB-DBY|Two-tier county|GB-ENG|Derbyshire
        GB-DEN|Unitary authority|GB-WLS|Denbighshire [Sir Ddinbych GB-DDB]
        GB-DER|Unitary authority|GB-ENG|Derby
        GB-DEV|Two-tier county|GB-ENG|Devon
        GB-DGY|Council area|GB-SCT|Dumfries and Galloway
        GB-DNC|Metropolitan district|GB-ENG|Doncaster
        GB-DND|Council area|GB-SCT|Dundee City
        GB-DOR|Two-tier county|GB-ENG|Dorset
        GB-DRS|District|GB-NIR|Derry and Strabane
        GB-DUD|Metropolitan district|GB-ENG|Dudley
        GB-DUR|Unitary authority|GB-ENG|Durham, County
        GB-EAL|London borough|GB-ENG|Ealing
        GB-EAY|Council area|GB-SCT|East Ayrshire
        GB-EDH|Council area|GB-SCT|Edinburgh, City of
        GB-EDU|Council area|GB-SCT|East Dunbartonshire
        GB-ELN|Council area|GB-SCT|East Lothian
        GB-ELS|Council area|GB-SCT|Eilean Siar
        GB-ENF|London borough|GB-ENG|Enfield
        GB-ENG|Country||England
        GB-ERW|Council area|GB-SCT|East Renfrewshire
        GB-ERY|Unitary authority|GB-ENG|East Riding of Yorkshire
        GB-ESS|Two-tier county|GB-ENG|Essex
        GB-ESX|Two-tier county|GB-ENG|East Sussex
        GB-FAL|Council area|GB-SCT|Falkirk
        GB-FIF|Council area|GB-SCT|Fife
        GB-FLN|Unitary authority|GB-WLS|Flintshire [Sir y Fflint GB-FFL]
        GB-FMO|District|GB-NIR|Fermanagh and Omagh
        GB-GAT|Metropolitan district|GB-ENG|Gateshead
        GB-GLG|Council area|GB-SCT|Glasgow City
        GB-GLS|Two-tier county|GB-ENG|Gloucestershire
        GB-GRE|London borough|GB-ENG|Greenwich
        GB-GWN|Unitary authority|GB-WLS|Gwynedd
        GB-HAL|Unitary authority|GB-ENG|Halton
        GB-HAM|Two-tier county|GB-ENG|Hampshire
        GB-HAV|London borough|GB-ENG|Havering
        GB-HCK|London borough|GB-ENG|Hackney
        GB-HEF|Unitary authority|GB-ENG|Herefordshire
        GB-HIL|London borough|GB-ENG|Hillingdon
        GB-HLD|Council area|GB-SCT|Highland
        GB-HMF|London borough|GB-ENG|Hammersmith and Fulham
        GB-HNS|London borough|GB-ENG|Hounslow
        GB-HPL|Unitary authority|GB-ENG|Hartlepool
        GB-HRT|Two-tier county|GB-ENG|Hertfordshire
        GB-HRW|London borough|GB-ENG|Harrow
        GB-HRY|London borough|GB-ENG|Haringey
        GB-IOS|Unitary authority|GB-ENG|Isles of Scilly
        GB-IOW|Unitary authority|GB-ENG|Isle of Wight
        GB-ISL|London borough|GB-ENG|Islington
        GB-IVC|Council area|GB-SCT|Inverclyde
        GB-KEC|London borough|GB-ENG|Kensington and Chelsea
        GB-KEN|Two-tier county|GB-ENG|Kent
        GB-KHL|Unitary authority|GB-ENG|Kingston upon Hull
        GB-KIR|Metropolitan district|GB-ENG|Kirklees
        GB-KTT|London borough|GB-ENG|Kingston upon Thames
        GB-KWL|Metropolitan district|GB-ENG|Knowsley
        GB-LAN|Two-tier county|GB-ENG|Lancashire
        GB-LBC|District|GB-NIR|Lisburn and Castlereagh
        GB-LBH|London borough|GB-ENG|Lambeth
        GB-LCE|Unitary authority|GB-ENG|Leicester
        GB-LDS|Metropolitan district|GB-ENG|Leeds
        GB-LEC|Two-tier county|GB-ENG|Leicestershire
        GB-LEW|London borough|GB-ENG|Lewisham
        GB-LIN|Two-tier county|GB-ENG|Lincolnshire
        GB-LIV|Metropolitan district|GB-ENG|Liverpool
        GB-LND|City corporation|GB-ENG|London, City of
        GB-LUT|Unitary authority|GB-ENG|Luton
        GB-MAN|Metropolitan district|GB-ENG|Manchester
        GB-MDB|Unitary authority|GB-ENG|Middlesbrough
        GB-MDW|Unitary authority|GB-ENG|Medway
        GB-MEA|District|GB-NIR|Mid and East Antrim
        GB-MIK|Unitary authority|GB-ENG|Milton Keynes
        GB-MLN|Council area|GB-SCT|Midlothian
        GB-MON|Unitary authority|GB-WLS|Monmouthshire [Sir Fynwy GB-FYN]
        GB-MRT|London borough|GB-ENG|Merton
        GB-MRY|Council area|GB-SCT|Moray
        GB-MTY|Unitary authority|GB-WLS|Merthyr Tydfil [Merthyr Tudful GB-MTU]
        GB-MUL|District|GB-NIR|Mid-Ulster
        GB-NAY|Council area|GB-SCT|North Ayrshire
        GB-NBL|Unitary authority|GB-ENG|Northumberland
        GB-NEL|Unitary authority|GB-ENG|North East Lincolnshire
        GB-NET|Metropolitan district|GB-ENG|Newcastle upon Tyne
        GB-NFK|Two-tier county|GB-ENG|Norfolk
        GB-NGM|Unitary authority|GB-ENG|Nottingham
        GB-NIR|Province||Northern Ireland
        GB-NLK|Council area|GB-SCT|North Lanarkshire
        GB-NLN|Unitary authority|GB-ENG|North Lincolnshire
        GB-NMD|District|GB-NIR|Newry, Mourne and Down
        GB-NSM|Unitary authority|GB-ENG|North Somerset
        GB-NTH|Two-tier county|GB-ENG|Northamptonshire
        GB-NTL|Unitary authority|GB-WLS|Neath Port Talbot [Castell-nedd Port Talbot GB-CTL]
        GB-NTT|Two-tier county|GB-ENG|Nottinghamshire
        GB-NTY|Metropolitan district|GB-ENG|North Tyneside
        GB-NWM|London borough|GB-ENG|Newham
        GB-NWP|Unitary authority|GB-WLS|Newport [Casnewydd GB-CNW]
        GB-NYK|Two-tier county|GB-ENG|North Yorkshire
        GB-OLD|Metropolitan district|GB-ENG|Oldham
        GB-ORK|Council area|GB-SCT|Orkney Islands
        GB-OXF|Two-tier county|GB-ENG|Oxfordshire
        GB-PEM|Unitary authority|GB-WLS|Pembrokeshire [Sir Benfro GB-BNF]
        GB-PKN|Council area|GB-SCT|Perth and Kinross
        GB-PLY|Unitary authority|GB-ENG|Plymouth
        GB-POR|Unitary authority|GB-ENG|Portsmouth
        GB-POW|Unitary authority|GB-WLS|Powys
        GB-PTE|Unitary authority|GB-ENG|Peterborough
        GB-RCC|Unitary authority|GB-ENG|Redcar and Cleveland
        GB-RCH|Metropolitan district|GB-ENG|Rochdale
        GB-RCT|Unitary authority|GB-WLS|Rhondda Cynon Taff [Rhondda CynonTaf]
        GB-RDB|London borough|GB-ENG|Redbridge
        GB-RDG|Unitary authority|GB-ENG|Reading
        GB-RFW|Council area|GB-SCT|Renfrewshire
        GB-RIC|London borough|GB-ENG|Richmond upon Thames
        GB-ROT|Metropolitan district|GB-ENG|Rotherham
        GB-RUT|Unitary authority|GB-ENG|Rutland
        GB-SAW|Metropolitan district|GB-ENG|Sandwell
        GB-SAY|Council area|GB-SCT|South Ayrshire
        GB-SCB|Council area|GB-SCT|Scottish Borders
        GB-SCT|Country||Scotland
        GB-SFK|Two-tier county|GB-ENG|Suffolk
        GB-SFT|Metropolitan district|GB-ENG|Sefton
        GB-SGC|Unitary authority|GB-ENG|South Gloucestershire
        GB-SHF|Metropolitan district|GB-ENG|Sheffield
        GB-SHN|Metropolitan district|GB-ENG|St. Helens
        GB-SHR|Unitary authority|GB-ENG|Shropshire
        GB-SKP|Metropolitan district|GB-ENG|Stockport
        GB-SLF|Metropolitan district|GB-ENG|Salford
        GB-SLG|Unitary authority|GB-ENG|Slough
        GB-SLK|Council area|GB-SCT|South Lanarkshire
        GB-SND|Metropolitan district|GB-ENG|Sunderland
        GB-SOL|Metropolitan district|GB-ENG|Solihull
        GB-SOM|Two-tier county|GB-ENG|Somerset
        GB-SOS|Unitary authority|GB-ENG|Southend-on-Sea
        GB-SRY|Two-tier county|GB-ENG|Surrey
        GB-STE|Unitary authority|GB-ENG|Stoke-on-Trent
        GB-STG|Council area|GB-SCT|Stirling
        GB-STH|Unitary authority|GB-ENG|Southampton
        GB-STN|London borough|GB-ENG|Sutton
        GB-STS|Two-tier county|GB-ENG|Staffordshire
        GB-STT|Unitary authority|GB-ENG|Stockton-on-Tees
        GB-STY|Metropolitan district|GB-ENG|South Tyneside
        GB-SWA|Unitary authority|GB-WLS|Swansea [Abertawe GB-ATA]
        GB-SWD|Unitary authority|GB-ENG|Swindon
        GB-SWK|London borough|GB-ENG|Southwark
        GB-TAM|Metropolitan district|GB-ENG|Tameside
        GB-TFW|Unitary authority|GB-ENG|Telford and Wrekin
        GB-THR|Unitary authority|GB-ENG|Thurrock
        GB-TOB|Unitary authority|GB-ENG|Torbay
        GB-TOF|Unitary authority|GB-WLS|Torfaen [Tor-faen]
        GB-TRF|Metropolitan district|GB-ENG|Trafford
        GB-TWH|London borough|GB-ENG|Tower Hamlets
        GB-VGL|Unitary authority|GB-WLS|Vale of Glamorgan, The [Bro Morgannwg GB-BMG]
        GB-WAR|Two-tier county|GB-ENG|Warwickshire
        GB-WBK|Unitary authority|GB-ENG|West Berkshire
        GB-WDU|Council area|GB-SCT|West Dunbartonshire
        GB-WFT|London borough|GB-ENG|Waltham Forest
        GB-WGN|Metropolitan district|GB-ENG|Wigan
        GB-WIL|Unitary authority|GB-ENG|Wiltshire
        GB-WKF|Metropolitan district|GB-ENG|Wakefield
        GB-WLL|Metropolitan district|GB-ENG|Walsall
        GB-WLN|Council area|GB-SCT|West Lothian
        GB-WLS|Country||Wales [Cymru GB-CYM]
        GB-WLV|Metropolitan district|GB-ENG|Wolverhampton
        GB-WND|London borough|GB-ENG|Wandsworth
        GB-WNM|Unitary authority|GB-ENG|Windsor and Maidenhead
        GB-WOK|Unitary authority|GB-ENG|Wokingham
        GB-WOR|Two-tier county|GB-ENG|Worcestershire
        GB-WRL|Metropolitan district|GB-ENG|Wirral
        GB-WRT|Unitary authority|GB-ENG|Warrington
        GB-WRX|Unitary authority|GB-WLS|Wrexham [Wrecsam GB-WRC]
        GB-WSM|London borough|GB-ENG|Westminster
        GB-WSX|Two-tier county|GB-ENG|West Sussex
        GB-YOR|Unitary authority|GB-ENG|York
        GB-ZET|Council area|GB-SCT|Shetland Islands
        GD-01|Parish||Saint Andrew
        GD-02|Parish||Saint David
        GD-03|Parish||Saint George
        GD-04|Parish||Saint John
        GD-05|Parish||Saint Mark
        GD-06|Parish||Saint Patrick
        GD-10|Dependency||Southern Grenadine Islands
        GE-AB|Autonomous republic||Abkhazia
        GE-AJ|Autonomous republic||Ajaria
        GE-GU|Region||Guria
        GE-IM|Region||Imereti
        GE-KA|Region||K'akheti
        GE-KK|Region||Kvemo Kartli
        GE-MM|Region||Mtskheta-Mtianeti
        GE-RL|Region||Rach'a-Lechkhumi-Kvemo Svaneti
        GE-SJ|Region||Samtskhe-Javakheti
        GE-SK|Region||Shida Kartli
        GE-SZ|Region||Samegrelo-Zemo Svaneti
        GE-TB|City||Tbilisi
        GH-AA|Region||Greater Accra
        GH-AF|Region||Ahafo
        GH-AH|Region||Ashanti
        GH-BE|Region||Bono East
        GH-BO|Region||Bono
        GH-CP|Region||Central
        GH-EP|Region||Eastern
        GH-NE|Region||North East
        GH-NP|Region||Northern
        GH-OT|Region||Oti
        GH-SV|Region||Savannah
        GH-TV|Region||Volta
        GH-UE|Region||Upper East
        GH-UW|Region||Upper West
        GH-WN|Region||Western North
        GH-WP|Region||Western
        GL-AV|Municipality||Avannaata Kommunia
        GL-KU|Municipality||Kommune Kujalleq
        GL-QE|Municipality||Qeqqata Kommunia
        GL-QT|Municipality||Kommune Qeqertalik
        GL-SM|Municipality||Kommuneqarfik Sermersooq
        GM-B|City||Banjul
        GM-L|Division||Lower River
        GM-M|Division||Central River
        GM-N|Division||North Bank
        GM-U|Division||Upper River
        GM-W|Division||Western
        GN-B|Administrative region||Boké
        GN-BE|Prefecture|GN-N|Beyla
        GN-BF|Prefecture|GN-B|Boffa
        GN-BK|Prefecture|GN-B|Boké
        GN-C|Governorate||Conakry
        GN-CO|Prefecture|GN-D|Coyah
        GN-D|Administrative region||Kindia
        GN-DB|Prefecture|GN-F|Dabola
        GN-DI|Prefecture|GN-F|Dinguiraye
        GN-DL|Prefecture|GN-M|Dalaba
        GN-DU|Prefecture|GN-D|Dubréka
        GN-F|Administrative region||Faranah
        GN-FA|Prefecture|GN-F|Faranah
        GN-FO|Prefecture|GN-D|Forécariah
        GN-FR|Prefecture|GN-B|Fria
        GN-GA|Prefecture|GN-B|Gaoual
        GN-GU|Prefecture|GN-N|Guékédou
        GN-K|Administrative region||Kankan
        GN-KA|Prefecture|GN-K|Kankan
        GN-KB|Prefecture|GN-L|Koubia
        GN-KD|Prefecture|GN-D|Kindia
        GN-KE|Prefecture|GN-K|Kérouané
        GN-KN|Prefecture|GN-B|Koundara
        GN-KO|Prefecture|GN-K|Kouroussa
        GN-KS|Prefecture|GN-F|Kissidougou
        GN-L|Administrative region||Labé
        GN-LA|Prefecture|GN-L|Labé
        GN-LE|Prefecture|GN-L|Lélouma
        GN-LO|Prefecture|GN-N|Lola
        GN-M|Administrative region||Mamou
        GN-MC|Prefecture|GN-N|Macenta
        GN-MD|Prefecture|GN-K|Mandiana
        GN-ML|Prefecture|GN-L|Mali
        GN-MM|Prefecture|GN-M|Mamou
        GN-N|Administrative region||Nzérékoré
        GN-NZ|Prefecture|GN-N|Nzérékoré
        GN-PI|Prefecture|GN-M|Pita
        GN-SI|Prefecture|GN-K|Siguiri
        GN-TE|Prefecture|GN-D|Télimélé
        GN-TO|Prefecture|GN-L|Tougué
        GN-YO|Prefecture|GN-N|Yomou
        GQ-AN|Province|GQ-I|Annobon
        GQ-BN|Province|GQ-I|Bioko Nord
        GQ-BS|Province|GQ-I|Bioko Sud
        GQ-C|Region||Região Continental
        GQ-CS|Province|GQ-C|Centro Sud
        GQ-DJ|Province|GQ-C|Djibloho
        GQ-I|Region||Região Insular
        GQ-KN|Province|GQ-C|Kié-Ntem
        GQ-LI|Province|GQ-C|Litoral
        GQ-WN|Province|GQ-C|Wele-Nzas
        GR-69|Self-governed part||Ágion Óros
        GR-A|Administrative region||Anatolikí Makedonía kai Thráki
        GR-B|Administrative region||Kentrikí Makedonía
        GR-C|Administrative region||Dytikí Makedonía
        GR-D|Administrative region||Ípeiros
        GR-E|Administrative region||Thessalía
        GR-F|Administrative region||Ionía Nísia
        GR-G|Administrative region||Dytikí Elláda
        GR-H|Administrative region||Stereá Elláda
        GR-I|Administrative region||Attikí
        GR-J|Administrative region||Pelopónnisos
        GR-K|Administrative region||Vóreio Aigaío
        GR-L|Administrative region||Nótio Aigaío
        GR-M|Administrative region||Kríti
        GT-AV|Department||Alta Verapaz
        GT-BV|Department||Baja Verapaz
        GT-CM|Department||Chimaltenango
        GT-CQ|Department||Chiquimula
        GT-ES|Department||Escuintla
        GT-GU|Department||Guatemala
        GT-HU|Department||Huehuetenango
        GT-IZ|Department||Izabal
        GT-JA|Department||Jalapa
        GT-JU|Department||Jutiapa
        GT-PE|Department||Petén
        GT-PR|Department||El Progreso
        GT-QC|Department||Quiché
        GT-QZ|Department||Quetzaltenango
        GT-RE|Department||Retalhuleu
        GT-SA|Department||Sacatepéquez
        GT-SM|Department||San Marcos
        GT-SO|Department||Sololá
        GT-SR|Department||Santa Rosa
        GT-SU|Department||Suchitepéquez
        GT-TO|Department||Totonicapán
        GT-ZA|Department||Zacapa
        GW-BA|Region|GW-L|Bafatá
        GW-BL|Region|GW-S|Bolama / Bijagós
        GW-BM|Region|GW-N|Biombo
        GW-BS|Autonomous sector||Bissau
        GW-CA|Region|GW-N|Cacheu
        GW-GA|Region|GW-L|Gabú
        GW-L|Province||Leste
        GW-N|Province||Norte
        GW-OI|Region|GW-N|Oio
        GW-QU|Region|GW-S|Quinara
        GW-S|Province||Sul
        GW-TO|Region|GW-S|Tombali
        GY-BA|Region||Barima-Waini
        GY-CU|Region||Cuyuni-Mazaruni
        GY-DE|Region||Demerara-Mahaica
        GY-EB|Region||East Berbice-Corentyne
        GY-ES|Region||Essequibo Islands-West Demerara
        GY-MA|Region||Mahaica-Berbice
        GY-PM|Region||Pomeroon-Supenaam
        GY-PT|Region||Potaro-Siparuni
        GY-UD|Region||Upper Demerara-Berbice
        GY-UT|Region||Upper Takutu-Upper Essequibo
        HN-AT|Department||Atlántida
        HN-CH|Department||Choluteca
        HN-CL|Department||Colón
        HN-CM|Department||Comayagua
        HN-CP|Department||Copán
        HN-CR|Department||Cortés
        HN-EP|Department||El Paraíso
        HN-FM|Department||Francisco Morazán
        HN-GD|Department||Gracias a Dios
        HN-IB|Department||Islas de la Bahía
        HN-IN|Department||Intibucá
        HN-LE|Department||Lempira
        HN-LP|Department||La Paz
        HN-OC|Department||Ocotepeque
        HN-OL|Department||Olancho
        HN-SB|Department||Santa Bárbara
        HN-VA|Department||Valle
        HN-YO|Department||Yoro
        HR-01|County||Zagrebačka županija
        HR-02|County||Krapinsko-zagorska županija
        HR-03|County||Sisačko-moslavačka županija
        HR-04|County||Karlovačka županija
        HR-05|County||Varaždinska županija
        HR-06|County||Koprivničko-križevačka županija
        HR-07|County||Bjelovarsko-bilogorska županija
        HR-08|County||Primorsko-goranska županija
        HR-09|County||Ličko-senjska županija
        HR-10|County||Virovitičko-podravska županija
        HR-11|County||Požeško-slavonska županija
        HR-12|County||Brodsko-posavska županija
        HR-13|County||Zadarska županija
        HR-14|County||Osječko-baranjska županija
        HR-15|County||Šibensko-kninska županija
        HR-16|County||Vukovarsko-srijemska županija
        HR-17|County||Splitsko-dalmatinska županija
        HR-18|County||Istarska županija
        HR-19|County||Dubrovačko-neretvanska županija
        HR-20|County||Međimurska županija
        HR-21|City||Grad Zagreb
        HT-AR|Department||Artibonite
        HT-CE|Department||Centre
        HT-GA|Department||Grandans
        HT-ND|Department||Nord
        HT-NE|Department||Nord-Est
        HT-NI|Department||Nip
        HT-NO|Department||Nord-Ouest
        HT-OU|Department||Lwès
        HT-SD|Department||Sid
        HT-SE|Department||Sidès
        HU-BA|County||Baranya
        HU-BC|City with county rights||Békéscsaba
        HU-BE|County||Békés
        HU-BK|County||Bács-Kiskun
        HU-BU|Capital city||Budapest
        HU-BZ|County||Borsod-Abaúj-Zemplén
        HU-CS|County||Csongrád
        HU-DE|City with county rights||Debrecen
        HU-DU|City with county rights||Dunaújváros
        HU-EG|City with county rights||Eger
        HU-ER|City with county rights||Érd
        HU-FE|County||Fejér
        HU-GS|County||Győr-Moson-Sopron
        HU-GY|City with county rights||Győr
        HU-HB|County||Hajdú-Bihar
        HU-HE|County||Heves
        HU-HV|City with county rights||Hódmezővásárhely
        HU-JN|County||Jász-Nagykun-Szolnok
        HU-KE|County||Komárom-Esztergom
        HU-KM|City with county rights||Kecskemét
        HU-KV|City with county rights||Kaposvár
        HU-MI|City with county rights||Miskolc
        HU-NK|City with county rights||Nagykanizsa
        HU-NO|County||Nógrád
        HU-NY|City with county rights||Nyíregyháza
        HU-PE|County||Pest
        HU-PS|City with county rights||Pécs
        HU-SD|City with county rights||Szeged
        HU-SF|City with county rights||Székesfehérvár
        HU-SH|City with county rights||Szombathely
        HU-SK|City with county rights||Szolnok
        HU-SN|City with county rights||Sopron
        HU-SO|County||Somogy
        HU-SS|City with county rights||Szekszárd
        HU-ST|City with county rights||Salgótarján
        HU-SZ|County||Szabolcs-Szatmár-Bereg
        HU-TB|City with county rights||Tatabánya
        HU-TO|County||Tolna
        HU-VA|County||Vas
        HU-VE|County||Veszprém
        HU-VM|City with county rights||Veszprém
        HU-ZA|County||Zala
        HU-ZE|City with county rights||Zalaegerszeg
        ID-AC|Province|ID-SM|Aceh
        ID-BA|Province|ID-NU|Bali
        ID-BB|Province|ID-SM|Kepulauan Bangka Belitung
        ID-BE|Province|ID-SM|Bengkulu
        ID-BT|Province|ID-JW|Banten
        ID-GO|Province|ID-SL|Gorontalo
        ID-JA|Province|ID-SM|Jambi
        ID-JB|Province|ID-JW|Jawa Barat
        ID-JI|Province|ID-JW|Jawa Timur
        ID-JK|Capital district|ID-JW|Jakarta Raya
        ID-JT|Province|ID-JW|Jawa Tengah
        ID-JW|Geographical unit||Jawa
        ID-KA|Geographical unit||Kalimantan
        ID-KB|Province|ID-KA|Kalimantan Barat
        ID-KI|Province|ID-KA|Kalimantan Timur
        ID-KR|Province|ID-SM|Kepulauan Riau
        ID-KS|Province|ID-KA|Kalimantan Selatan
        ID-KT|Province|ID-KA|Kalimantan Tengah
        ID-KU|Province|ID-KA|Kalimantan Utara
        ID-LA|Province|ID-SM|Lampung
        ID-MA|Province|ID-ML|Maluku
        ID-ML|Geographical unit||Maluku
        ID-MU|Province|ID-ML|Maluku Utara
        ID-NB|Province|ID-NU|Nusa Tenggara Barat
        ID-NT|Province|ID-NU|Nusa Tenggara Timur
        ID-NU|Geographical unit||Nusa Tenggara
        ID-PA|Province|ID-PP|Papua
        ID-PB|Province|ID-PP|Papua Barat
        ID-PP|Geographical unit||Papua
        ID-RI|Province|ID-SM|Riau
        ID-SA|Province|ID-SL|Sulawesi Utara
        ID-SB|Province|ID-SM|Sumatera Barat
        ID-SG|Province|ID-SL|Sulawesi Tenggara
        ID-SL|Geographical unit||Sulawesi
        ID-SM|Geographical unit||Sumatera
        ID-SN|Province|ID-SL|Sulawesi Selatan
        ID-SR|Province|ID-SL|Sulawesi Barat
        ID-SS|Province|ID-SM|Sumatera Selatan
        ID-ST|Province|ID-SL|Sulawesi Tengah
        ID-SU|Province|ID-SM|Sumatera Utara
        ID-YO|Special region|ID-JW|Yogyakarta
        IE-C|Province||Connaught
        IE-CE|County|IE-M|Clare
        IE-CN|County|IE-U|Cavan
        IE-CO|County|IE-M|Cork
        IE-CW|County|IE-L|Carlow
        IE-D|County|IE-L|Dublin
        IE-DL|County|IE-U|Donegal
        IE-G|County|IE-C|Galway
        IE-KE|County|IE-L|Kildare
        IE-KK|County|IE-L|Kilkenny
        IE-KY|County|IE-M|Kerry
        IE-L|Province||Leinster
        IE-LD|County|IE-L|Longford
        IE-LH|County|IE-L|Louth
        IE-LK|County|IE-M|Limerick
        IE-LM|County|IE-C|Leitrim
        IE-LS|County|IE-L|Laois
        IE-M|Province||Munster
        IE-MH|County|IE-L|Meath
        IE-MN|County|IE-U|Monaghan
        IE-MO|County|IE-C|Mayo
        IE-OY|County|IE-L|Offaly
        IE-RN|County|IE-C|Roscommon
        IE-SO|County|IE-C|Sligo
        IE-TA|County|IE-M|Tipperary
        IE-U|Province||Ulster
        IE-WD|County|IE-M|Waterford
        IE-WH|County|IE-L|Westmeath
        IE-WW|County|IE-L|Wicklow
        IE-WX|County|IE-L|Wexford
        IL-D|District||Al Janūbī
        IL-HA|District||H̱efa
        IL-JM|District||Al Quds
        IL-M|District||Al Awsaţ
        IL-TA|District||Tall Abīb
        IL-Z|District||Ash Shamālī
        IN-AN|Union territory||Andaman and Nicobar Islands
        IN-AP|State||Andhra Pradesh
        IN-AR|State||Arunāchal Pradesh
        IN-AS|State||Assam
        IN-BR|State||Bihār
        IN-CH|Union territory||Chandīgarh
        IN-CT|State||Chhattīsgarh
        IN-DH|Union territory||Dādra and Nagar Haveli and Damān and Diu
        IN-DL|Union territory||Delhi
        IN-GA|State||Goa
        IN-GJ|State||Gujarāt
        IN-HP|State||Himāchal Pradesh
        IN-HR|State||Haryāna
        IN-JH|State||Jhārkhand
        IN-JK|Union territory||Jammu and Kashmīr
        IN-KA|State||Karnātaka
        IN-KL|State||Kerala
        IN-LA|Union territory||Ladākh
        IN-LD|Union territory||Lakshadweep
        IN-MH|State||Mahārāshtra
        IN-ML|State||Meghālaya
        IN-MN|State||Manipur
        IN-MP|State||Madhya Pradesh
        IN-MZ|State||Mizoram
        IN-NL|State||Nāgāland
        IN-OR|State||Odisha
        IN-PB|State||Punjab
        IN-PY|Union territory||Puducherry
        IN-RJ|State||Rājasthān
        IN-SK|State||Sikkim
        IN-TG|State||Telangāna
        IN-TN|State||Tamil Nādu
        IN-TR|State||Tripura
        IN-UP|State||Uttar Pradesh
        IN-UT|State||Uttarākhand
        IN-WB|State||West Bengal
        IQ-AN|Governorate||Al Anbār
        IQ-AR|Governorate||Arbīl
        IQ-BA|Governorate||Al Başrah
        IQ-BB|Governorate||Bābil
        IQ-BG|Governorate||Baghdād
        IQ-DA|Governorate||Dahūk
        IQ-DI|Governorate||Diyālá
        IQ-DQ|Governorate||Dhī Qār
        IQ-KA|Governorate||Karbalā’
        IQ-KI|Governorate||Kirkūk
        IQ-MA|Governorate||Maysān
        IQ-MU|Governorate||Al Muthanná
        IQ-NA|Governorate||An Najaf
        IQ-NI|Governorate||Nīnawá
        IQ-QA|Governorate||Al Qādisīyah
        IQ-SD|Governorate||Şalāḩ ad Dīn
        IQ-SU|Governorate||As Sulaymānīyah
        IQ-WA|Governorate||Wāsiţ
        IR-00|Province||Markazī
        IR-01|Province||Gīlān
        IR-02|Province||Māzandarān
        IR-03|Province||Āz̄ārbāyjān-e Shārqī
        IR-04|Province||Āz̄ārbāyjān-e Ghārbī
        IR-05|Province||Kermānshāh
        IR-06|Province||Khūzestān
        IR-07|Province||Fārs
        IR-08|Province||Kermān
        IR-09|Province||Khorāsān-e Raẕavī
        IR-10|Province||Eşfahān
        IR-11|Province||Sīstān va Balūchestān
        IR-12|Province||Kordestān
        IR-13|Province||Hamadān
        IR-14|Province||Chahār Maḩāl va Bakhtīārī
        IR-15|Province||Lorestān
        IR-16|Province||Īlām
        IR-17|Province||Kohgīlūyeh va Bowyer Aḩmad
        IR-18|Province||Būshehr
        IR-19|Province||Zanjān
        IR-20|Province||Semnān
        IR-21|Province||Yazd
        IR-22|Province||Hormozgān
        IR-23|Province||Tehrān
        IR-24|Province||Ardabīl
        IR-25|Province||Qom
        IR-26|Province||Qazvīn
        IR-27|Province||Golestān
        IR-28|Province||Khorāsān-e Shomālī
        IR-29|Province||Khorāsān-e Jonūbī
        IR-30|Province||Alborz
        IS-1|Region||Höfuðborgarsvæði
        IS-2|Region||Suðurnes
        IS-3|Region||Vesturland
        IS-4|Region||Vestfirðir
        IS-5|Region||Norðurland vestra
        IS-6|Region||Norðurland eystra
        IS-7|Region||Austurland
        IS-8|Region||Suðurland
        IS-AKH|Municipality|IS-5|Akrahreppur
        IS-AKN|Municipality|IS-3|Akraneskaupstaður
        IS-AKU|Municipality|IS-6|Akureyrarbær
        IS-ARN|Municipality|IS-4|Árneshreppur
        IS-ASA|Municipality|IS-8|Ásahreppur
        IS-BFJ|Municipality|IS-7|Borgarfjarðarhreppur
        IS-BLA|Municipality|IS-8|Bláskógabyggð
        IS-BLO|Municipality|IS-5|Blönduósbær
        IS-BOG|Municipality|IS-3|Borgarbyggð
        IS-BOL|Municipality|IS-4|Bolungarvíkurkaupstaður
        IS-DAB|Municipality|IS-3|Dalabyggð
        IS-DAV|Municipality|IS-6|Dalvíkurbyggð
        IS-DJU|Municipality|IS-7|Djúpavogshreppur
        IS-EOM|Municipality|IS-3|Eyja- og Miklaholtshreppur
        IS-EYF|Municipality|IS-6|Eyjafjarðarsveit
        IS-FJD|Municipality|IS-7|Fjarðabyggð
        IS-FJL|Municipality|IS-6|Fjallabyggð
        IS-FLA|Municipality|IS-8|Flóahreppur
        IS-FLD|Municipality|IS-7|Fljótsdalshérað
        IS-FLR|Municipality|IS-7|Fljótsdalshreppur
        IS-GAR|Municipality|IS-1|Garðabær
        IS-GOG|Municipality|IS-8|Grímsnes- og Grafningshreppur
        IS-GRN|Municipality|IS-2|Grindavíkurbær
        IS-GRU|Municipality|IS-3|Grundarfjarðarbær
        IS-GRY|Municipality|IS-6|Grýtubakkahreppur
        IS-HAF|Municipality|IS-1|Hafnarfjarðarkaupstaður
        IS-HEL|Municipality|IS-3|Helgafellssveit
        IS-HRG|Municipality|IS-6|Hörgársveit
        IS-HRU|Municipality|IS-8|Hrunamannahreppur
        IS-HUT|Municipality|IS-5|Húnavatnshreppur
        IS-HUV|Municipality|IS-5|Húnaþing vestra
        IS-HVA|Municipality|IS-3|Hvalfjarðarsveit
        IS-HVE|Municipality|IS-8|Hveragerðisbær
        IS-ISA|Municipality|IS-4|Ísafjarðarbær
        IS-KAL|Municipality|IS-4|Kaldrananeshreppur
        IS-KJO|Municipality|IS-1|Kjósarhreppur
        IS-KOP|Municipality|IS-1|Kópavogsbær
        IS-LAN|Municipality|IS-6|Langanesbyggð
        IS-MOS|Municipality|IS-1|Mosfellsbær
        IS-MYR|Municipality|IS-8|Mýrdalshreppur
        IS-NOR|Municipality|IS-6|Norðurþing
        IS-RGE|Municipality|IS-8|Rangárþing eystra
        IS-RGY|Municipality|IS-8|Rangárþing ytra
        IS-RHH|Municipality|IS-4|Reykhólahreppur
        IS-RKN|Municipality|IS-2|Reykjanesbær
        IS-RKV|Municipality|IS-1|Reykjavíkurborg
        IS-SBH|Municipality|IS-6|Svalbarðshreppur
        IS-SBT|Municipality|IS-6|Svalbarðsstrandarhreppur
        IS-SDN|Municipality|IS-2|Suðurnesjabær
        IS-SDV|Municipality|IS-4|Súðavíkurhreppur
        IS-SEL|Municipality|IS-1|Seltjarnarnesbær
        IS-SEY|Municipality|IS-7|Seyðisfjarðarkaupstaður
        IS-SFA|Municipality|IS-8|Sveitarfélagið Árborg
        IS-SHF|Municipality|IS-7|Sveitarfélagið Hornafjörður
        IS-SKF|Municipality|IS-8|Skaftárhreppur
        IS-SKG|Municipality|IS-5|Skagabyggð
        IS-SKO|Municipality|IS-3|Skorradalshreppur
        IS-SKU|Municipality|IS-6|Skútustaðahreppur
        IS-SNF|Municipality|IS-3|Snæfellsbær
        IS-SOG|Municipality|IS-8|Skeiða- og Gnúpverjahreppur
        IS-SOL|Municipality|IS-8|Sveitarfélagið Ölfus
        IS-SSF|Municipality|IS-5|Sveitarfélagið Skagafjörður
        IS-SSS|Municipality|IS-5|Sveitarfélagið Skagaströnd
        IS-STR|Municipality|IS-4|Strandabyggð
        IS-STY|Municipality|IS-3|Stykkishólmsbær
        IS-SVG|Municipality|IS-2|Sveitarfélagið Vogar
        IS-TAL|Municipality|IS-4|Tálknafjarðarhreppur
        IS-THG|Municipality|IS-6|Þingeyjarsveit
        IS-TJO|Municipality|IS-6|Tjörneshreppur
        IS-VEM|Municipality|IS-8|Vestmannaeyjabær
        IS-VER|Municipality|IS-4|Vesturbyggð
        IS-VOP|Municipality|IS-7|Vopnafjarðarhreppur
        IT-21|Region||Piemonte
        IT-23|Autonomous region||Val d'Aoste
        IT-25|Region||Lombardia
        IT-32|Autonomous region||Trentino-Alto Adige
        IT-34|Region||Veneto
        IT-36|Autonomous region||Friuli Venezia Giulia
        IT-42|Region||Liguria
        IT-45|Region||Emilia-Romagna
        IT-52|Region||Toscana
        IT-55|Region||Umbria
        IT-57|Region||Marche
        IT-62|Region||Lazio
        IT-65|Region||Abruzzo
        IT-67|Region||Molise
        IT-72|Region||Campania
        IT-75|Region||Puglia
        IT-77|Region||Basilicata
        IT-78|Region||Calabria
        IT-82|Autonomous region||Sicilia
        IT-88|Autonomous region||Sardegna
        IT-AG|Free municipal consortium|IT-82|Agrigento
        IT-AL|Province|IT-21|Alessandria
        IT-AN|Province|IT-57|Ancona
        IT-AP|Province|IT-57|Ascoli Piceno
        IT-AQ|Province|IT-65|L'Aquila
        IT-AR|Province|IT-52|Arezzo
        IT-AT|Province|IT-21|Asti
        IT-AV|Province|IT-72|Avellino
        IT-BA|Metropolitan city|IT-75|Bari
        IT-BG|Province|IT-25|Bergamo
        IT-BI|Province|IT-21|Biella
        IT-BL|Province|IT-34|Belluno
        IT-BN|Province|IT-72|Benevento
        IT-BO|Metropolitan city|IT-45|Bologna
        IT-BR|Province|IT-75|Brindisi
        IT-BS|Province|IT-25|Brescia
        IT-BT|Province|IT-75|Barletta-Andria-Trani
        IT-BZ|Autonomous province|IT-32|Bolzano
        IT-CA|Metropolitan city|IT-88|Cagliari
        IT-CB|Province|IT-67|Campobasso
        IT-CE|Province|IT-72|Caserta
        IT-CH|Province|IT-65|Chieti
        IT-CL|Free municipal consortium|IT-82|Caltanissetta
        IT-CN|Province|IT-21|Cuneo
        IT-CO|Province|IT-25|Como
        IT-CR|Province|IT-25|Cremona
        IT-CS|Province|IT-78|Cosenza
        IT-CT|Metropolitan city|IT-82|Catania
        IT-CZ|Province|IT-78|Catanzaro
        IT-EN|Free municipal consortium|IT-82|Enna
        IT-FC|Province|IT-45|Forlì-Cesena
        IT-FE|Province|IT-45|Ferrara
        IT-FG|Province|IT-75|Foggia
        IT-FI|Metropolitan city|IT-52|Firenze
        IT-FM|Province|IT-57|Fermo
        IT-FR|Province|IT-62|Frosinone
        IT-GE|Metropolitan city|IT-42|Genova
        IT-GO|Decentralized regional entity|IT-36|Gorizia
        IT-GR|Province|IT-52|Grosseto
        IT-IM|Province|IT-42|Imperia
        IT-IS|Province|IT-67|Isernia
        IT-KR|Province|IT-78|Crotone
        IT-LC|Province|IT-25|Lecco
        IT-LE|Province|IT-75|Lecce
        IT-LI|Province|IT-52|Livorno
        IT-LO|Province|IT-25|Lodi
        IT-LT|Province|IT-62|Latina
        IT-LU|Province|IT-52|Lucca
        IT-MB|Province|IT-25|Monza e Brianza
        IT-MC|Province|IT-57|Macerata
        IT-ME|Metropolitan city|IT-82|Messina
        IT-MI|Metropolitan city|IT-25|Milano
        IT-MN|Province|IT-25|Mantova
        IT-MO|Province|IT-45|Modena
        IT-MS|Province|IT-52|Massa-Carrara
        IT-MT|Province|IT-77|Matera
        IT-NA|Metropolitan city|IT-72|Napoli
        IT-NO|Province|IT-21|Novara
        IT-NU|Province|IT-88|Nuoro
        IT-OR|Province|IT-88|Oristano
        IT-PA|Metropolitan city|IT-82|Palermo
        IT-PC|Province|IT-45|Piacenza
        IT-PD|Province|IT-34|Padova
        IT-PE|Province|IT-65|Pescara
        IT-PG|Province|IT-55|Perugia
        IT-PI|Province|IT-52|Pisa
        IT-PN|Decentralized regional entity|IT-36|Pordenone
        IT-PO|Province|IT-52|Prato
        IT-PR|Province|IT-45|Parma
        IT-PT|Province|IT-52|Pistoia
        IT-PU|Province|IT-57|Pesaro e Urbino
        IT-PV|Province|IT-25|Pavia
        IT-PZ|Province|IT-77|Potenza
        IT-RA|Province|IT-45|Ravenna
        IT-RC|Metropolitan city|IT-78|Reggio Calabria
        IT-RE|Province|IT-45|Reggio Emilia
        IT-RG|Free municipal consortium|IT-82|Ragusa
        IT-RI|Province|IT-62|Rieti
        IT-RM|Metropolitan city|IT-62|Roma
        IT-RN|Province|IT-45|Rimini
        IT-RO|Province|IT-34|Rovigo
        IT-SA|Province|IT-72|Salerno
        IT-SI|Province|IT-52|Siena
        IT-SO|Province|IT-25|Sondrio
        IT-SP|Province|IT-42|La Spezia
        IT-SR|Free municipal consortium|IT-82|Siracusa
        IT-SS|Province|IT-88|Sassari
        IT-SU|Province|IT-88|Sud Sardegna
        IT-SV|Province|IT-42|Savona
        IT-TA|Province|IT-75|Taranto
        IT-TE|Province|IT-65|Teramo
        IT-TN|Autonomous province|IT-32|Trento
        IT-TO|Metropolitan city|IT-21|Torino
        IT-TP|Free municipal consortium|IT-82|Trapani
        IT-TR|Province|IT-55|Terni
        IT-TS|Decentralized regional entity|IT-36|Trieste
        IT-TV|Province|IT-34|Treviso
        IT-UD|Decentralized regional entity|IT-36|Udine
        IT-VA|Province|IT-25|Varese
        IT-VB|Province|IT-21|Verbano-Cusio-Ossola
        IT-VC|Province|IT-21|Vercelli
        IT-VE|Metropolitan city|IT-34|Venezia
        IT-VI|Province|IT-34|Vicenza
        IT-VR|Province|IT-34|Verona
        IT-VT|Province|IT-62|Viterbo
        IT-VV|Province|IT-78|Vibo Valentia
        JM-01|Parish||Kingston
        JM-02|Parish||Saint Andrew
        JM-03|Parish||Saint Thomas
        JM-04|Parish||Portland
        JM-05|Parish||Saint Mary
        JM-06|Parish||Saint Ann
        JM-07|Parish||Trelawny
        JM-08|Parish||Saint James
        JM-09|Parish||Hanover
        JM-10|Parish||Westmoreland
        JM-11|Parish||Saint Elizabeth
        JM-12|Parish||Manchester
        JM-13|Parish||Clarendon
        JM-14|Parish||Saint Catherine
        JO-AJ|Governorate||‘Ajlūn
        JO-AM|Governorate||Al ‘A̅şimah
        JO-AQ|Governorate||Al ‘Aqabah
        JO-AT|Governorate||Aţ Ţafīlah
        JO-AZ|Governorate||Az Zarqā’
        JO-BA|Governorate||Al Balqā’
        JO-IR|Governorate||Irbid
        JO-JA|Governorate||Jarash
        JO-KA|Governorate||Al Karak
        JO-MA|Governorate||Al Mafraq
        JO-MD|Governorate||Mādabā
        JO-MN|Governorate||Ma‘ān
        JP-01|Prefecture||Hokkaido
        JP-02|Prefecture||Aomori
        JP-03|Prefecture||Iwate
        JP-04|Prefecture||Miyagi
        JP-05|Prefecture||Akita
        JP-06|Prefecture||Yamagata
        JP-07|Prefecture||Fukushima
        JP-08|Prefecture||Ibaraki
        JP-09|Prefecture||Tochigi
        JP-10|Prefecture||Gunma
        JP-11|Prefecture||Saitama
        JP-12|Prefecture||Chiba
        JP-13|Prefecture||Tokyo
        JP-14|Prefecture||Kanagawa
        JP-15|Prefecture||Niigata
        JP-16|Prefecture||Toyama
        JP-17|Prefecture||Ishikawa
        JP-18|Prefecture||Fukui
        JP-19|Prefecture||Yamanashi
        JP-20|Prefecture||Nagano
        JP-21|Prefecture||Gifu
        JP-22|Prefecture||Shizuoka
        JP-23|Prefecture||Aichi
        JP-24|Prefecture||Mie
        JP-25|Prefecture||Shiga
        JP-26|Prefecture||Kyoto
        JP-27|Prefecture||Osaka
        JP-28|Prefecture||Hyogo
        JP-29|Prefecture||Nara
        JP-30|Prefecture||Wakayama
        JP-31|Prefecture||Tottori
        JP-32|Prefecture||Shimane
        JP-33|Prefecture||Okayama
        JP-34|Prefecture||Hiroshima
        JP-35|Prefecture||Yamaguchi
        JP-36|Prefecture||Tokushima
        JP-37|Prefecture||Kagawa
        JP-38|Prefecture||Ehime
        JP-39|Prefecture||Kochi
        JP-40|Prefecture||Fukuoka
        JP-41|Prefecture||Saga
        JP-42|Prefecture||Nagasaki
        JP-43|Prefecture||Kumamoto
        JP-44|Prefecture||Oita
        JP-45|Prefecture||Miyazaki
        JP-46|Prefecture||Kagoshima
        JP-47|Prefecture||Okinawa
        KE-01|County||Baringo
        KE-02|County||Bomet
        KE-03|County||Bungoma
        KE-04|County||Busia
        KE-05|County||Elgeyo/Marakwet
        KE-06|County||Embu
        KE-07|County||Garissa
        KE-08|County||Homa Bay
        KE-09|County||Isiolo
        KE-10|County||Kajiado
        KE-11|County||Kakamega
        KE-12|County||Kericho
        KE-13|County||Kiambu
        KE-14|County||Kilifi
        KE-15|County||Kirinyaga
        KE-16|County||Kisii
        KE-17|County||Kisumu
        KE-18|County||Kitui
        KE-19|County||Kwale
        KE-20|County||Laikipia
        KE-21|County||Lamu
        KE-22|County||Machakos
        KE-23|County||Makueni
        KE-24|County||Mandera
        KE-25|County||Marsabit
        KE-26|County||Meru
        KE-27|County||Migori
        KE-28|County||Mombasa
        KE-29|County||Murang'a
        KE-30|County||Nairobi City
        KE-31|County||Nakuru
        KE-32|County||Nandi
        KE-33|County||Narok
        KE-34|County||Nyamira
        KE-35|County||Nyandarua
        KE-36|County||Nyeri
        KE-37|County||Samburu
        KE-38|County||Siaya
        KE-39|County||Taita/Taveta
        KE-40|County||Tana River
        KE-41|County||Tharaka-Nithi
        KE-42|County||Trans Nzoia
        KE-43|County||Turkana
        KE-44|County||Uasin Gishu
        KE-45|County||Vihiga
        KE-46|County||Wajir
        KE-47|County||West Pokot
        KG-B|Region||Batken
        KG-C|Region||Chuyskaya oblast'
        KG-GB|City||Bishkek Shaary
        KG-GO|City||Gorod Osh
        KG-J|Region||Dzhalal-Abadskaya oblast'
        KG-N|Region||Naryn
        KG-O|Region||Osh
        KG-T|Region||Talas
        KG-Y|Region||Issyk-Kul'skaja oblast'
        KH-1|Province||Banteay Mean Choăy
        KH-10|Province||Kracheh
        KH-11|Province||Mondol Kiri
        KH-12|Autonomous municipality||Phnom Penh
        KH-13|Province||Preah Vihear
        KH-14|Province||Prey Veaeng
        KH-15|Province||Pousaat
        KH-16|Province||Rotanak Kiri
        KH-17|Province||Siem Reab
        KH-18|Province||Preah Sihanouk
        KH-19|Province||Stoĕng Trêng
        KH-2|Province||Baat Dambang
        KH-20|Province||Svaay Rieng
        KH-21|Province||Taakaev
        KH-22|Province||Otdar Mean Chey
        KH-23|Province||Kaeb
        KH-24|Province||Pailin
        KH-25|Province||Tbong Khmum
        KH-3|Province||Kampong Chaam
        KH-4|Province||Kampong Chhnang
        KH-5|Province||Kampong Spueu
        KH-6|Province||Kampong Thum
        KH-7|Province||Kampot
        KH-8|Province||Kandaal
        KH-9|Province||Kaoh Kong
        KI-G|Group of islands (20 inhabited islands)||Gilbert Islands
        KI-L|Group of islands (20 inhabited islands)||Line Islands
        KI-P|Group of islands (20 inhabited islands)||Phoenix Islands
        KM-A|Island||Andjouân
        KM-G|Island||Andjazîdja
        KM-M|Island||Mohéli
        KN-01|Parish|KN-K|Christ Church Nichola Town
        KN-02|Parish|KN-K|Saint Anne Sandy Point
        KN-03|Parish|KN-K|Saint George Basseterre
        KN-04|Parish|KN-N|Saint George Gingerland
        KN-05|Parish|KN-N|Saint James Windward
        KN-06|Parish|KN-K|Saint John Capisterre
        KN-07|Parish|KN-N|Saint John Figtree
        KN-08|Parish|KN-K|Saint Mary Cayon
        KN-09|Parish|KN-K|Saint Paul Capisterre
        KN-10|Parish|KN-N|Saint Paul Charlestown
        KN-11|Parish|KN-K|Saint Peter Basseterre
        KN-12|Parish|KN-N|Saint Thomas Lowland
        KN-13|Parish|KN-K|Saint Thomas Middle Island
        KN-15|Parish|KN-K|Trinity Palmetto Point
        KN-K|State||Saint Kitts
        KN-N|State||Nevis
        KP-01|Capital city||P'yǒngyang
        KP-02|Province||P'yǒngan-namdo
        KP-03|Province||P'yǒngan-bukto
        KP-04|Province||Chagang-do
        KP-05|Province||Hwanghae-namdo
        KP-06|Province||Hwanghae-bukto
        KP-07|Province||Kangweonto
        KP-08|Province||Hamgyǒng-namdo
        KP-09|Province||Hamgyǒng-bukto
        KP-10|Province||Ryanggang-do
        KP-13|Special city||Raseon
        KP-14|Metropolitan city||Nampho
        KR-11|Special city||Seoul-teukbyeolsi
        KR-26|Metropolitan city||Busan-gwangyeoksi
        KR-27|Metropolitan city||Daegu-gwangyeoksi
        KR-28|Metropolitan city||Incheon-gwangyeoksi
        KR-29|Metropolitan city||Gwangju-gwangyeoksi
        KR-30|Metropolitan city||Daejeon-gwangyeoksi
        KR-31|Metropolitan city||Ulsan-gwangyeoksi
        KR-41|Province||Gyeonggi-do
        KR-42|Province||Gangwon-do
        KR-43|Province||Chungcheongbuk-do
        KR-44|Province||Chungcheongnam-do
        KR-45|Province||Jeollabuk-do
        KR-46|Province||Jeollanam-do
        KR-47|Province||Gyeongsangbuk-do
        KR-48|Province||Gyeongsangnam-do
        KR-49|Special self-governing province||Jeju-teukbyeoljachido
        KR-50|Special self-governing city||Sejong
        KW-AH|Governorate||Al Aḩmadī
        KW-FA|Governorate||Al Farwānīyah
        KW-HA|Governorate||Ḩawallī
        KW-JA|Governorate||Al Jahrā’
        KW-KU|Governorate||Al ‘Āşimah
        KW-MU|Governorate||Mubārak al Kabīr
        KZ-AKM|Region||Akmolinskaja oblast'
        KZ-AKT|Region||Aktjubinskaja oblast'
        KZ-ALA|City||Almaty
        KZ-ALM|Region||Almatinskaja oblast'
        KZ-AST|City||Nur-Sultan
        KZ-ATY|Region||Atyrauskaja oblast'
        KZ-KAR|Region||Karagandinskaja oblast'
        KZ-KUS|Region||Kostanajskaja oblast'
        KZ-KZY|Region||Kyzylordinskaja oblast'
        KZ-MAN|Region||Mangghystaū oblysy
        KZ-PAV|Region||Pavlodar oblysy
        KZ-SEV|Region||Severo-Kazahstanskaja oblast'
        KZ-SHY|City||Shymkent
        KZ-VOS|Region||Shyghys Qazaqstan oblysy
        KZ-YUZ|Region||Turkestankaya oblast'
        KZ-ZAP|Region||Batys Qazaqstan oblysy
        KZ-ZHA|Region||Zhambyl oblysy
        LA-AT|Province||Attapu
        LA-BK|Province||Bokèo
        LA-BL|Province||Bolikhamxai
        LA-CH|Province||Champasak
        LA-HO|Province||Houaphan
        LA-KH|Province||Khammouan
        LA-LM|Province||Louang Namtha
        LA-LP|Province||Louangphabang
        LA-OU|Province||Oudômxai
        LA-PH|Province||Phôngsali
        LA-SL|Province||Salavan
        LA-SV|Province||Savannakhét
        LA-VI|Province||Viangchan
        LA-VT|Prefecture||Viangchan
        LA-XA|Province||Xaignabouli
        LA-XE|Province||Xékong
        LA-XI|Province||Xiangkhouang
        LA-XS|Province||Xaisômboun
        LB-AK|Governorate||Aakkâr
        LB-AS|Governorate||Ash Shimāl
        LB-BA|Governorate||Bayrūt
        LB-BH|Governorate||Baalbek-Hermel
        LB-BI|Governorate||Al Biqā‘
        LB-JA|Governorate||Al Janūb
        LB-JL|Governorate||Jabal Lubnān
        LB-NA|Governorate||An Nabaţīyah
        LC-01|District||Anse la Raye
        LC-02|District||Castries
        LC-03|District||Choiseul
        LC-05|District||Dennery
        LC-06|District||Gros Islet
        LC-07|District||Laborie
        LC-08|District||Micoud
        LC-10|District||Soufrière
        LC-11|District||Vieux Fort
        LC-12|District||Canaries
        LI-01|Commune||Balzers
        LI-02|Commune||Eschen
        LI-03|Commune||Gamprin
        LI-04|Commune||Mauren
        LI-05|Commune||Planken
        LI-06|Commune||Ruggell
        LI-07|Commune||Schaan
        LI-08|Commune||Schellenberg
        LI-09|Commune||Triesen
        LI-10|Commune||Triesenberg
        LI-11|Commune||Vaduz
        LK-1|Province||Western Province
        LK-11|District|LK-1|Colombo
        LK-12|District|LK-1|Gampaha
        LK-13|District|LK-1|Kalutara
        LK-2|Province||Central Province
        LK-21|District|LK-2|Kandy
        LK-22|District|LK-2|Matale
        LK-23|District|LK-2|Nuwara Eliya
        LK-3|Province||Southern Province
        LK-31|District|LK-3|Galle
        LK-32|District|LK-3|Matara
        LK-33|District|LK-3|Hambantota
        LK-4|Province||Northern Province
        LK-41|District|LK-4|Jaffna
        LK-42|District|LK-4|Kilinochchi
        LK-43|District|LK-4|Mannar
        LK-44|District|LK-4|Vavuniya
        LK-45|District|LK-4|Mullaittivu
        LK-5|Province||Eastern Province
        LK-51|District|LK-5|Batticaloa
        LK-52|District|LK-5|Ampara
        LK-53|District|LK-5|Trincomalee
        LK-6|Province||North Western Province
        LK-61|District|LK-6|Kurunegala
        LK-62|District|LK-6|Puttalam
        LK-7|Province||North Central Province
        LK-71|District|LK-7|Anuradhapura
        LK-72|District|LK-7|Polonnaruwa
        LK-8|Province||Uva Province
        LK-81|District|LK-8|Badulla
        LK-82|District|LK-8|Monaragala
        LK-9|Province||Sabaragamuwa Province
        LK-91|District|LK-9|Ratnapura
        LK-92|District|LK-9|Kegalla
        LR-BG|County||Bong
        LR-BM|County||Bomi
        LR-CM|County||Grand Cape Mount
        LR-GB|County||Grand Bassa
        LR-GG|County||Grand Gedeh
        LR-GK|County||Grand Kru
        LR-GP|County||Gbarpolu
        LR-LO|County||Lofa
        LR-MG|County||Margibi
        LR-MO|County||Montserrado
        LR-MY|County||Maryland
        LR-NI|County||Nimba
        LR-RG|County||River Gee
        LR-RI|County||River Cess
        LR-SI|County||Sinoe
        LS-A|District||Maseru
        LS-B|District||Botha-Bothe
        LS-C|District||Leribe
        LS-D|District||Berea
        LS-E|District||Mafeteng
        LS-F|District||Mohale's Hoek
        LS-G|District||Quthing
        LS-H|District||Qacha's Nek
        LS-J|District||Mokhotlong
        LS-K|District||Thaba-Tseka
        LT-01|District municipality||Akmenė
        LT-02|City municipality||Alytaus miestas
        LT-03|District municipality||Alytus
        LT-04|District municipality||Anykščiai
        LT-05|Municipality||Birštono
        LT-06|District municipality||Biržai
        LT-07|Municipality||Druskininkai
        LT-08|Municipality||Elektrėnai
        LT-09|District municipality||Ignalina
        LT-10|District municipality||Jonava
        LT-11|District municipality||Joniškis
        LT-12|District municipality||Jurbarkas
        LT-13|District municipality||Kaišiadorys
        LT-14|Municipality||Kalvarijos
        LT-15|City municipality||Kauno miestas
        LT-16|District municipality||Kaunas
        LT-17|Municipality||Kazlų Rūdos
        LT-18|District municipality||Kėdainiai
        LT-19|District municipality||Kelmė
        LT-20|City municipality||Klaipėdos miestas
        LT-21|District municipality||Klaipėda
        LT-22|District municipality||Kretinga
        LT-23|District municipality||Kupiškis
        LT-24|District municipality||Lazdijai
        LT-25|District municipality||Marijampolė
        LT-26|District municipality||Mažeikiai
        LT-27|District municipality||Molėtai
        LT-28|Municipality||Neringa
        LT-29|Municipality||Pagėgiai
        LT-30|District municipality||Pakruojis
        LT-31|City municipality||Palangos miestas
        LT-32|City municipality||Panevėžio miestas
        LT-33|District municipality||Panevėžys
        LT-34|District municipality||Pasvalys
        LT-35|District municipality||Plungė
        LT-36|District municipality||Prienai
        LT-37|District municipality||Radviliškis
        LT-38|District municipality||Raseiniai
        LT-39|Municipality||Rietavo
        LT-40|District municipality||Rokiškis
        LT-41|District municipality||Šakiai
        LT-42|District municipality||Šalčininkai
        LT-43|City municipality||Šiaulių miestas
        LT-44|District municipality||Šiauliai
        LT-45|District municipality||Šilalė
        LT-46|District municipality||Šilutė
        LT-47|District municipality||Širvintos
        LT-48|District municipality||Skuodas
        LT-49|District municipality||Švenčionys
        LT-50|District municipality||Tauragė
        LT-51|District municipality||Telšiai
        LT-52|District municipality||Trakai
        LT-53|District municipality||Ukmergė
        LT-54|District municipality||Utena
        LT-55|District municipality||Varėna
        LT-56|District municipality||Vilkaviškis
        LT-57|City municipality||Vilniaus miestas
        LT-58|District municipality||Vilnius
        LT-59|Municipality||Visaginas
        LT-60|District municipality||Zarasai
        LT-AL|County||Alytaus apskritis
        LT-KL|County||Klaipėdos apskritis
        LT-KU|County||Kauno apskritis
        LT-MR|County||Marijampolės apskritis
        LT-PN|County||Panevėžio apskritis
        LT-SA|County||Šiaulių apskritis
        LT-TA|County||Tauragės apskritis
        LT-TE|County||Telšių apskritis
        LT-UT|County||Utenos apskritis
        LT-VL|County||Vilniaus apskritis
        LU-CA|Canton||Capellen
        LU-CL|Canton||Clerf
        LU-DI|Canton||Diekirch
        LU-EC|Canton||Echternach
        LU-ES|Canton||Esch an der Alzette
        LU-GR|Canton||Grevenmacher
        LU-LU|Canton||Luxembourg
        LU-ME|Canton||Mersch
        LU-RD|Canton||Redange
        LU-RM|Canton||Remich
        LU-VD|Canton||Veianen
        LU-WI|Canton||Wiltz
        LV-001|Municipality||Aglonas novads
        LV-002|Municipality||Aizkraukles novads
        LV-003|Municipality||Aizputes novads
        LV-004|Municipality||Aknīstes novads
        LV-005|Municipality||Alojas novads
        LV-006|Municipality||Alsungas novads
        LV-007|Municipality||Alūksnes novads
        LV-008|Municipality||Amatas novads
        LV-009|Municipality||Apes novads
        LV-010|Municipality||Auces novads
        LV-011|Municipality||Ādažu novads
        LV-012|Municipality||Babītes novads
        LV-013|Municipality||Baldones novads
        LV-014|Municipality||Baltinavas novads
        LV-015|Municipality||Balvu novads
        LV-016|Municipality||Bauskas novads
        LV-017|Municipality||Beverīnas novads
        LV-018|Municipality||Brocēnu novads
        LV-019|Municipality||Burtnieku novads
        LV-020|Municipality||Carnikavas novads
        LV-021|Municipality||Cesvaines novads
        LV-022|Municipality||Cēsu novads
        LV-023|Municipality||Ciblas novads
        LV-024|Municipality||Dagdas novads
        LV-025|Municipality||Daugavpils novads
        LV-026|Municipality||Dobeles novads
        LV-027|Municipality||Dundagas novads
        LV-028|Municipality||Durbes novads
        LV-029|Municipality||Engures novads
        LV-030|Municipality||Ērgļu novads
        LV-031|Municipality||Garkalnes novads
        LV-032|Municipality||Grobiņas novads
        LV-033|Municipality||Gulbenes novads
        LV-034|Municipality||Iecavas novads
        LV-035|Municipality||Ikšķiles novads
        LV-036|Municipality||Ilūkstes novads
        LV-037|Municipality||Inčukalna novads
        LV-038|Municipality||Jaunjelgavas novads
        LV-039|Municipality||Jaunpiebalgas novads
        LV-040|Municipality||Jaunpils novads
        LV-041|Municipality||Jelgavas novads
        LV-042|Municipality||Jēkabpils novads
        LV-043|Municipality||Kandavas novads
        LV-044|Municipality||Kārsavas novads
        LV-045|Municipality||Kocēnu novads
        LV-046|Municipality||Kokneses novads
        LV-047|Municipality||Krāslavas novads
        LV-048|Municipality||Krimuldas novads
        LV-049|Municipality||Krustpils novads
        LV-050|Municipality||Kuldīgas novads
        LV-051|Municipality||Ķeguma novads
        LV-052|Municipality||Ķekavas novads
        LV-053|Municipality||Lielvārdes novads
        LV-054|Municipality||Limbažu novads
        LV-055|Municipality||Līgatnes novads
        LV-056|Municipality||Līvānu novads
        LV-057|Municipality||Lubānas novads
        LV-058|Municipality||Ludzas novads
        LV-059|Municipality||Madonas novads
        LV-060|Municipality||Mazsalacas novads
        LV-061|Municipality||Mālpils novads
        LV-062|Municipality||Mārupes novads
        LV-063|Municipality||Mērsraga novads
        LV-064|Municipality||Naukšēnu novads
        LV-065|Municipality||Neretas novads
        LV-066|Municipality||Nīcas novads
        LV-067|Municipality||Ogres novads
        LV-068|Municipality||Olaines novads
        LV-069|Municipality||Ozolnieku novads
        LV-070|Municipality||Pārgaujas novads
        LV-071|Municipality||Pāvilostas novads
        LV-072|Municipality||Pļaviņu novads
        LV-073|Municipality||Preiļu novads
        LV-074|Municipality||Priekules novads
        LV-075|Municipality||Priekuļu novads
        LV-076|Municipality||Raunas novads
        LV-077|Municipality||Rēzeknes novads
        LV-078|Municipality||Riebiņu novads
        LV-079|Municipality||Rojas novads
        LV-080|Municipality||Ropažu novads
        LV-081|Municipality||Rucavas novads
        LV-082|Municipality||Rugāju novads
        LV-083|Municipality||Rundāles novads
        LV-084|Municipality||Rūjienas novads
        LV-085|Municipality||Salas novads
        LV-086|Municipality||Salacgrīvas novads
        LV-087|Municipality||Salaspils novads
        LV-088|Municipality||Saldus novads
        LV-089|Municipality||Saulkrastu novads
        LV-090|Municipality||Sējas novads
        LV-091|Municipality||Siguldas novads
        LV-092|Municipality||Skrīveru novads
        LV-093|Municipality||Skrundas novads
        LV-094|Municipality||Smiltenes novads
        LV-095|Municipality||Stopiņu novads
        LV-096|Municipality||Strenču novads
        LV-097|Municipality||Talsu novads
        LV-098|Municipality||Tērvetes novads
        LV-099|Municipality||Tukuma novads
        LV-100|Municipality||Vaiņodes novads
        LV-101|Municipality||Valkas novads
        LV-102|Municipality||Varakļānu novads
        LV-103|Municipality||Vārkavas novads
        LV-104|Municipality||Vecpiebalgas novads
        LV-105|Municipality||Vecumnieku novads
        LV-106|Municipality||Ventspils novads
        LV-107|Municipality||Viesītes novads
        LV-108|Municipality||Viļakas novads
        LV-109|Municipality||Viļānu novads
        LV-110|Municipality||Zilupes novads
        LV-DGV|Republican city||Daugavpils
        LV-JEL|Republican city||Jelgava
        LV-JKB|Republican city||Jēkabpils
        LV-JUR|Republican city||Jūrmala
        LV-LPX|Republican city||Liepāja
        LV-REZ|Republican city||Rēzekne
        LV-RIX|Republican city||Rīga
        LV-VEN|Republican city||Ventspils
        LV-VMR|Republican city||Valmiera
        LY-BA|Popularate||Banghāzī
        LY-BU|Popularate||Al Buţnān
        LY-DR|Popularate||Darnah
        LY-GT|Popularate||Ghāt
        LY-JA|Popularate||Al Jabal al Akhḑar
        LY-JG|Popularate||Al Jabal al Gharbī
        LY-JI|Popularate||Al Jafārah
        LY-JU|Popularate||Al Jufrah
        LY-KF|Popularate||Al Kufrah
        LY-MB|Popularate||Al Marqab
        LY-MI|Popularate||Mişrātah
        LY-MJ|Popularate||Al Marj
        LY-MQ|Popularate||Murzuq
        LY-NL|Popularate||Nālūt
        LY-NQ|Popularate||An Nuqāţ al Khams
        LY-SB|Popularate||Sabhā
        LY-SR|Popularate||Surt
        LY-TB|Popularate||Ţarābulus
        LY-WA|Popularate||Al Wāḩāt
        LY-WD|Popularate||Wādī al Ḩayāt
        LY-WS|Popularate||Wādī ash Shāţi’
        LY-ZA|Popularate||Az Zāwiyah
        MA-01|Region||Tanger-Tétouan-Al Hoceïma
        MA-02|Region||L'Oriental
        MA-03|Region||Fès-Meknès
        MA-04|Region||Rabat-Salé-Kénitra
        MA-05|Region||Béni Mellal-Khénifra
        MA-06|Region||Casablanca-Settat
        MA-07|Region||Marrakech-Safi
        MA-08|Region||Drâa-Tafilalet
        MA-09|Region||Souss-Massa
        MA-10|Region||Guelmim-Oued Noun (EH-partial)
        MA-11|Region||Laâyoune-Sakia El Hamra (EH-partial)
        MA-12|Region||Dakhla-Oued Ed-Dahab (EH)
        MA-AGD|Prefecture|MA-09|Agadir-Ida-Ou-Tanane
        MA-AOU|Province|MA-12|Aousserd (EH)
        MA-ASZ|Province|MA-10|Assa-Zag (EH-partial)
        MA-AZI|Province|MA-05|Azilal
        MA-BEM|Province|MA-05|Béni Mellal
        MA-BER|Province|MA-02|Berkane
        MA-BES|Province|MA-06|Benslimane
        MA-BOD|Province|MA-11|Boujdour (EH)
        MA-BOM|Province|MA-03|Boulemane
        MA-BRR|Province|MA-06|Berrechid
        MA-CAS|Prefecture|MA-06|Casablanca
        MA-CHE|Province|MA-01|Chefchaouen
        MA-CHI|Province|MA-07|Chichaoua
        MA-CHT|Province|MA-06|Chtouka-Ait Baha
        MA-DRI|Province|MA-02|Driouch
        MA-ERR|Province|MA-08|Errachidia
        MA-ESI|Province|MA-07|Essaouira
        MA-ESM|Province|MA-11|Es-Semara (EH-partial)
        MA-FAH|Province|MA-01|Fahs-Anjra
        MA-FES|Prefecture|MA-03|Fès
        MA-FIG|Province|MA-02|Figuig
        MA-FQH|Province|MA-05|Fquih Ben Salah
        MA-GUE|Province|MA-10|Guelmim
        MA-GUF|Province|MA-02|Guercif
        MA-HAJ|Province|MA-03|El Hajeb
        MA-HAO|Province|MA-07|Al Haouz
        MA-HOC|Province|MA-01|Al Hoceïma
        MA-IFR|Province|MA-03|Ifrane
        MA-INE|Prefecture|MA-09|Inezgane-Ait Melloul
        MA-JDI|Province|MA-06|El Jadida
        MA-JRA|Province|MA-02|Jerada
        MA-KEN|Province|MA-04|Kénitra
        MA-KES|Province|MA-07|El Kelâa des Sraghna
        MA-KHE|Province|MA-04|Khémisset
        MA-KHN|Province|MA-05|Khénifra
        MA-KHO|Province|MA-05|Khouribga
        MA-LAA|Province|MA-11|Laâyoune (EH)
        MA-LAR|Province|MA-01|Larache
        MA-MAR|Prefecture|MA-07|Marrakech
        MA-MDF|Prefecture|MA-01|M’diq-Fnideq
        MA-MED|Province|MA-06|Médiouna
        MA-MEK|Prefecture|MA-03|Meknès
        MA-MID|Province|MA-08|Midelt
        MA-MOH|Prefecture|MA-06|Mohammadia
        MA-MOU|Province|MA-03|Moulay Yacoub
        MA-NAD|Province|MA-02|Nador
        MA-NOU|Province|MA-04|Nouaceur
        MA-OUA|Province|MA-08|Ouarzazate
        MA-OUD|Province|MA-12|Oued Ed-Dahab (EH)
        MA-OUJ|Prefecture|MA-02|Oujda-Angad
        MA-OUZ|Province|MA-01|Ouezzane
        MA-RAB|Prefecture|MA-04|Rabat
        MA-REH|Province|MA-07|Rehamna
        MA-SAF|Province|MA-07|Safi
        MA-SAL|Prefecture|MA-04|Salé
        MA-SEF|Province|MA-03|Sefrou
        MA-SET|Province|MA-06|Settat
        MA-SIB|Province|MA-06|Sidi Bennour
        MA-SIF|Province|MA-10|Sidi Ifni
        MA-SIK|Province|MA-04|Sidi Kacem
        MA-SIL|Province|MA-04|Sidi Slimane
        MA-SKH|Prefecture|MA-04|Skhirate-Témara
        MA-TAF|Province|MA-11|Tarfaya (EH-partial)
        MA-TAI|Province|MA-02|Taourirt
        MA-TAO|Province|MA-03|Taounate
        MA-TAR|Province|MA-09|Taroudannt
        MA-TAT|Province|MA-09|Tata
        MA-TAZ|Province|MA-03|Taza
        MA-TET|Province|MA-01|Tétouan
        MA-TIN|Province|MA-08|Tinghir
        MA-TIZ|Province|MA-09|Tiznit
        MA-TNG|Prefecture|MA-01|Tanger-Assilah
        MA-TNT|Province|MA-10|Tan-Tan (EH-partial)
        MA-YUS|Province|MA-07|Youssoufia
        MA-ZAG|Province|MA-08|Zagora
        MC-CL|Quarter||La Colle
        MC-CO|Quarter||La Condamine
        MC-FO|Quarter||Fontvieille
        MC-GA|Quarter||La Gare
        MC-JE|Quarter||Jardin Exotique
        MC-LA|Quarter||Larvotto
        MC-MA|Quarter||Malbousquet
        MC-MC|Quarter||Monte-Carlo
        MC-MG|Quarter||Moneghetti
        MC-MO|Quarter||Monaco-Ville
        MC-MU|Quarter||Moulins
        MC-PH|Quarter||Port-Hercule
        MC-SD|Quarter||Sainte-Dévote
        MC-SO|Quarter||La Source
        MC-SP|Quarter||Spélugues
        MC-SR|Quarter||Saint-Roman
        MC-VR|Quarter||Vallon de la Rousse
        MD-AN|District||Anenii Noi
        MD-BA|City||Bălți
        MD-BD|City||Bender [Tighina]
        MD-BR|District||Briceni
        MD-BS|District||Basarabeasca
        MD-CA|District||Cahul
        MD-CL|District||Călărași
        MD-CM|District||Cimișlia
        MD-CR|District||Criuleni
        MD-CS|District||Căușeni
        MD-CT|District||Cantemir
        MD-CU|City||Chișinău
        MD-DO|District||Dondușeni
        MD-DR|District||Drochia
        MD-DU|District||Dubăsari
        MD-ED|District||Edineț
        MD-FA|District||Fălești
        MD-FL|District||Florești
        MD-GA|Autonomous territorial unit||Găgăuzia, Unitatea teritorială autonomă (UTAG)
        MD-GL|District||Glodeni
        MD-HI|District||Hîncești
        MD-IA|District||Ialoveni
        MD-LE|District||Leova
        MD-NI|District||Nisporeni
        MD-OC|District||Ocnița
        MD-OR|District||Orhei
        MD-RE|District||Rezina
        MD-RI|District||Rîșcani
        MD-SD|District||Șoldănești
        MD-SI|District||Sîngerei
        MD-SN|Territorial unit||Stînga Nistrului, unitatea teritorială din
        MD-SO|District||Soroca
        MD-ST|District||Strășeni
        MD-SV|District||Ștefan Vodă
        MD-TA|District||Taraclia
        MD-TE|District||Telenești
        MD-UN|District||Ungheni
        ME-01|Municipality||Andrijevica
        ME-02|Municipality||Bar
        ME-03|Municipality||Berane
        ME-04|Municipality||Bijelo Polje
        ME-05|Municipality||Budva
        ME-06|Municipality||Cetinje
        ME-07|Municipality||Danilovgrad
        ME-08|Municipality||Herceg-Novi
        ME-09|Municipality||Kolašin
        ME-10|Municipality||Kotor
        ME-11|Municipality||Mojkovac
        ME-12|Municipality||Nikšić
        ME-13|Municipality||Plav
        ME-14|Municipality||Pljevlja
        ME-15|Municipality||Plužine
        ME-16|Municipality||Podgorica
        ME-17|Municipality||Rožaje
        ME-18|Municipality||Šavnik
        ME-19|Municipality||Tivat
        ME-20|Municipality||Ulcinj
        ME-21|Municipality||Žabljak
        ME-22|Municipality||Gusinje
        ME-23|Municipality||Petnjica
        ME-24|Municipality||Tuzi
        MG-A|Province||Toamasina
        MG-D|Province||Antsiranana
        MG-F|Province||Fianarantsoa
        MG-M|Province||Mahajanga
        MG-T|Province||Antananarivo
        MG-U|Province||Toliara
        MH-ALK|Municipality|MH-T|Ailuk
        MH-ALL|Municipality|MH-L|Ailinglaplap
        MH-ARN|Municipality|MH-T|Arno
        MH-AUR|Municipality|MH-T|Aur
        MH-EBO|Municipality|MH-L|Ebon
        MH-ENI|Municipality|MH-L|Enewetak & Ujelang
        MH-JAB|Municipality|MH-L|Jabat
        MH-JAL|Municipality|MH-L|Jaluit
        MH-KIL|Municipality|MH-L|Bikini & Kili
        MH-KWA|Municipality|MH-L|Kwajalein
        MH-L|Chain (of islands)||Ralik chain
        MH-LAE|Municipality|MH-L|Lae
        MH-LIB|Municipality|MH-L|Lib
        MH-LIK|Municipality|MH-T|Likiep
        MH-MAJ|Municipality|MH-T|Majuro
        MH-MAL|Municipality|MH-T|Maloelap
        MH-MEJ|Municipality|MH-T|Mejit
        MH-MIL|Municipality|MH-T|Mili
        MH-NMK|Municipality|MH-L|Namdrik
        MH-NMU|Municipality|MH-L|Namu
        MH-RON|Municipality|MH-L|Rongelap
        MH-T|Chain (of islands)||Ratak chain
        MH-UJA|Municipality|MH-L|Ujae
        MH-UTI|Municipality|MH-T|Utrik
        MH-WTH|Municipality|MH-L|Wotho
        MH-WTJ|Municipality|MH-T|Wotje
        MK-101|Municipality||Veles
        MK-102|Municipality||Gradsko
        MK-103|Municipality||Demir Kapija
        MK-104|Municipality||Kavadarci
        MK-105|Municipality||Lozovo
        MK-106|Municipality||Negotino
        MK-107|Municipality||Rosoman
        MK-108|Municipality||Sveti Nikole
        MK-109|Municipality||Čaška
        MK-201|Municipality||Berovo
        MK-202|Municipality||Vinica
        MK-203|Municipality||Delčevo
        MK-204|Municipality||Zrnovci
        MK-205|Municipality||Karbinci
        MK-206|Municipality||Kočani
        MK-207|Municipality||Makedonska Kamenica
        MK-208|Municipality||Pehčevo
        MK-209|Municipality||Probištip
        MK-210|Municipality||Češinovo-Obleševo
        MK-211|Municipality||Štip
        MK-301|Municipality||Vevčani
        MK-303|Municipality||Debar
        MK-304|Municipality||Debrca
        MK-307|Municipality||Kičevo
        MK-308|Municipality||Makedonski Brod
        MK-310|Municipality||Ohrid
        MK-311|Municipality||Plasnica
        MK-312|Municipality||Struga
        MK-313|Municipality||Centar Župa
        MK-401|Municipality||Bogdanci
        MK-402|Municipality||Bosilovo
        MK-403|Municipality||Valandovo
        MK-404|Municipality||Vasilevo
        MK-405|Municipality||Gevgelija
        MK-406|Municipality||Dojran
        MK-407|Municipality||Konče
        MK-408|Municipality||Novo Selo
        MK-409|Municipality||Radoviš
        MK-410|Municipality||Strumica
        MK-501|Municipality||Bitola
        MK-502|Municipality||Demir Hisar
        MK-503|Municipality||Dolneni
        MK-504|Municipality||Krivogaštani
        MK-505|Municipality||Kruševo
        MK-506|Municipality||Mogila
        MK-507|Municipality||Novaci
        MK-508|Municipality||Prilep
        MK-509|Municipality||Resen
        MK-601|Municipality||Bogovinje
        MK-602|Municipality||Brvenica
        MK-603|Municipality||Vrapčište
        MK-604|Municipality||Gostivar
        MK-605|Municipality||Želino
        MK-606|Municipality||Jegunovce
        MK-607|Municipality||Mavrovo i Rostuše
        MK-608|Municipality||Tearce
        MK-609|Municipality||Tetovo
        MK-701|Municipality||Kratovo
        MK-702|Municipality||Kriva Palanka
        MK-703|Municipality||Kumanovo
        MK-704|Municipality||Lipkovo
        MK-705|Municipality||Rankovce
        MK-706|Municipality||Staro Nagoričane
        MK-801|Municipality||Aerodrom †
        MK-802|Municipality||Aračinovo
        MK-803|Municipality||Butel †
        MK-804|Municipality||Gazi Baba †
        MK-805|Municipality||Gjorče Petrov †
        MK-806|Municipality||Zelenikovo
        MK-807|Municipality||Ilinden
        MK-808|Municipality||Karpoš †
        MK-809|Municipality||Kisela Voda †
        MK-810|Municipality||Petrovec
        MK-811|Municipality||Saraj †
        MK-812|Municipality||Sopište
        MK-813|Municipality||Studeničani
        MK-814|Municipality||Centar †
        MK-815|Municipality||Čair †
        MK-816|Municipality||Čučer-Sandevo
        MK-817|Municipality||Šuto Orizari †
        ML-1|Region||Kayes
        ML-10|Region||Taoudénit
        ML-2|Region||Koulikoro
        ML-3|Region||Sikasso
        ML-4|Region||Ségou
        ML-5|Region||Mopti
        ML-6|Region||Tombouctou
        ML-7|Region||Gao
        ML-8|Region||Kidal
        ML-9|Region||Ménaka
        ML-BKO|District||Bamako
        MM-01|Region||Sagaing
        MM-02|Region||Bago
        MM-03|Region||Magway
        MM-04|Region||Mandalay
        MM-05|Region||Tanintharyi
        MM-06|Region||Yangon
        MM-07|Region||Ayeyarwady
        MM-11|State||Kachin
        MM-12|State||Kayah
        MM-13|State||Kayin
        MM-14|State||Chin
        MM-15|State||Mon
        MM-16|State||Rakhine
        MM-17|State||Shan
        MM-18|Union territory||Nay Pyi Taw
        MN-035|Province||Orhon
        MN-037|Province||Darhan uul
        MN-039|Province||Hentiy
        MN-041|Province||Hövsgöl
        MN-043|Province||Hovd
        MN-046|Province||Uvs
        MN-047|Province||Töv
        MN-049|Province||Selenge
        MN-051|Province||Sühbaatar
        MN-053|Province||Ömnögovĭ
        MN-055|Province||Övörhangay
        MN-057|Province||Dzavhan
        MN-059|Province||Dundgovĭ
        MN-061|Province||Dornod
        MN-063|Province||Dornogovĭ
        MN-064|Province||Govĭ-Sümber
        MN-065|Province||Govĭ-Altay
        MN-067|Province||Bulgan
        MN-069|Province||Bayanhongor
        MN-071|Province||Bayan-Ölgiy
        MN-073|Province||Arhangay
        MN-1|Capital city||Ulaanbaatar
        MR-01|Region||Hodh ech Chargui
        MR-02|Region||Hodh el Gharbi
        MR-03|Region||Assaba
        MR-04|Region||Gorgol
        MR-05|Region||Brakna
        MR-06|Region||Trarza
        MR-07|Region||Adrar
        MR-08|Region||Dakhlet Nouâdhibou
        MR-09|Region||Tagant
        MR-10|Region||Guidimaka
        MR-11|Region||Tiris Zemmour
        MR-12|Region||Inchiri
        MR-13|Region||Nouakchott Ouest
        MR-14|Region||Nouakchott Nord
        MR-15|Region||Nouakchott Sud
        MT-01|Local council||Attard
        MT-02|Local council||Balzan
        MT-03|Local council||Birgu
        MT-04|Local council||Birkirkara
        MT-05|Local council||Birżebbuġa
        MT-06|Local council||Bormla
        MT-07|Local council||Dingli
        MT-08|Local council||Fgura
        MT-09|Local council||Floriana
        MT-10|Local council||Fontana
        MT-11|Local council||Gudja
        MT-12|Local council||Gżira
        MT-13|Local council||Għajnsielem
        MT-14|Local council||Għarb
        MT-15|Local council||Għargħur
        MT-16|Local council||Għasri
        MT-17|Local council||Għaxaq
        MT-18|Local council||Ħamrun
        MT-19|Local council||Iklin
        MT-20|Local council||Isla
        MT-21|Local council||Kalkara
        MT-22|Local council||Kerċem
        MT-23|Local council||Kirkop
        MT-24|Local council||Lija
        MT-25|Local council||Luqa
        MT-26|Local council||Marsa
        MT-27|Local council||Marsaskala
        MT-28|Local council||Marsaxlokk
        MT-29|Local council||Mdina
        MT-30|Local council||Mellieħa
        MT-31|Local council||Mġarr
        MT-32|Local council||Mosta
        MT-33|Local council||Mqabba
        MT-34|Local council||Msida
        MT-35|Local council||Mtarfa
        MT-36|Local council||Munxar
        MT-37|Local council||Nadur
        MT-38|Local council||Naxxar
        MT-39|Local council||Paola
        MT-40|Local council||Pembroke
        MT-41|Local council||Pietà
        MT-42|Local council||Qala
        MT-43|Local council||Qormi
        MT-44|Local council||Qrendi
        MT-45|Local council||Rabat Gozo
        MT-46|Local council||Rabat Malta
        MT-47|Local council||Safi
        MT-48|Local council||Saint Julian's
        MT-49|Local council||Saint John
        MT-50|Local council||Saint Lawrence
        MT-51|Local council||Saint Paul's Bay
        MT-52|Local council||Sannat
        MT-53|Local council||Saint Lucia's
        MT-54|Local council||Santa Venera
        MT-55|Local council||Siġġiewi
        MT-56|Local council||Sliema
        MT-57|Local council||Swieqi
        MT-58|Local council||Ta' Xbiex
        MT-59|Local council||Tarxien
        MT-60|Local council||Valletta
        MT-61|Local council||Xagħra
        MT-62|Local council||Xewkija
        MT-63|Local council||Xgħajra
        MT-64|Local council||Żabbar
        MT-65|Local council||Żebbuġ Gozo
        MT-66|Local council||Żebbuġ Malta
        MT-67|Local council||Żejtun
        MT-68|Local council||Żurrieq
        MU-AG|Dependency||Agalega Islands
        MU-BL|District||Black River
        MU-CC|Dependency||Cargados Carajos Shoals
        MU-FL|District||Flacq
        MU-GP|District||Grand Port
        MU-MO|District||Moka
        MU-PA|District||Pamplemousses
        MU-PL|District||Port Louis
        MU-PW|District||Plaines Wilhems
        MU-RO|Dependency||Rodrigues Island
        MU-RR|District||Rivière du Rempart
        MU-SA|District||Savanne
        MV-00|Administrative atoll||South Ari Atoll
        MV-01|City||Addu City
        MV-02|Administrative atoll||North Ari Atoll
        MV-03|Administrative atoll||Faadhippolhu
        MV-04|Administrative atoll||Felidhu Atoll
        MV-05|Administrative atoll||Hahdhunmathi
        MV-07|Administrative atoll||North Thiladhunmathi
        MV-08|Administrative atoll||Kolhumadulu
        MV-12|Administrative atoll||Mulaku Atoll
        MV-13|Administrative atoll||North Maalhosmadulu
        MV-14|Administrative atoll||North Nilandhe Atoll
        MV-17|Administrative atoll||South Nilandhe Atoll
        MV-20|Administrative atoll||South Maalhosmadulu
        MV-23|Administrative atoll||South Thiladhunmathi
        MV-24|Administrative atoll||North Miladhunmadulu
        MV-25|Administrative atoll||South Miladhunmadulu
        MV-26|Administrative atoll||Male Atoll
        MV-27|Administrative atoll||North Huvadhu Atoll
        MV-28|Administrative atoll||South Huvadhu Atoll
        MV-29|Administrative atoll||Fuvammulah
        MV-MLE|City||Male
        MW-BA|District|MW-S|Balaka
        MW-BL|District|MW-S|Blantyre
        MW-C|Region||Central Region
        MW-CK|District|MW-S|Chikwawa
        MW-CR|District|MW-S|Chiradzulu
        MW-CT|District|MW-N|Chitipa
        MW-DE|District|MW-C|Dedza
        MW-DO|District|MW-C|Dowa
        MW-KR|District|MW-N|Karonga
        MW-KS|District|MW-C|Kasungu
        MW-LI|District|MW-C|Lilongwe
        MW-LK|District|MW-N|Likoma
        MW-MC|District|MW-C|Mchinji
        MW-MG|District|MW-S|Mangochi
        MW-MH|District|MW-S|Machinga
        MW-MU|District|MW-S|Mulanje
        MW-MW|District|MW-S|Mwanza
        MW-MZ|District|MW-N|Mzimba
        MW-N|Region||Northern Region
        MW-NB|District|MW-N|Nkhata Bay
        MW-NE|District|MW-S|Neno
        MW-NI|District|MW-C|Ntchisi
        MW-NK|District|MW-C|Nkhotakota
        MW-NS|District|MW-S|Nsanje
        MW-NU|District|MW-C|Ntcheu
        MW-PH|District|MW-S|Phalombe
        MW-RU|District|MW-N|Rumphi
        MW-S|Region||Southern Region
        MW-SA|District|MW-C|Salima
        MW-TH|District|MW-S|Thyolo
        MW-ZO|District|MW-S|Zomba
        MX-AGU|State||Aguascalientes
        MX-BCN|State||Baja California
        MX-BCS|State||Baja California Sur
        MX-CAM|State||Campeche
        MX-CHH|State||Chihuahua
        MX-CHP|State||Chiapas
        MX-CMX|Federal district||Ciudad de México
        MX-COA|State||Coahuila de Zaragoza
        MX-COL|State||Colima
        MX-DUR|State||Durango
        MX-GRO|State||Guerrero
        MX-GUA|State||Guanajuato
        MX-HID|State||Hidalgo
        MX-JAL|State||Jalisco
        MX-MEX|State||México
        MX-MIC|State||Michoacán de Ocampo
        MX-MOR|State||Morelos
        MX-NAY|State||Nayarit
        MX-NLE|State||Nuevo León
        MX-OAX|State||Oaxaca
        MX-PUE|State||Puebla
        MX-QUE|State||Querétaro
        MX-ROO|State||Quintana Roo
        MX-SIN|State||Sinaloa
        MX-SLP|State||San Luis Potosí
        MX-SON|State||Sonora
        MX-TAB|State||Tabasco
        MX-TAM|State||Tamaulipas
        MX-TLA|State||Tlaxcala
        MX-VER|State||Veracruz de Ignacio de la Llave
        MX-YUC|State||Yucatán
        MX-ZAC|State||Zacatecas
        MY-01|State||Johor
        MY-02|State||Kedah
        MY-03|State||Kelantan
        MY-04|State||Melaka
        MY-05|State||Negeri Sembilan
        MY-06|State||Pahang
        MY-07|State||Pulau Pinang
        MY-08|State||Perak
        MY-09|State||Perlis
        MY-10|State||Selangor
        MY-11|State||Terengganu
        MY-12|State||Sabah
        MY-13|State||Sarawak
        MY-14|Federal territory||Wilayah Persekutuan Kuala Lumpur
        MY-15|Federal territory||Wilayah Persekutuan Labuan
        MY-16|Federal territory||Wilayah Persekutuan Putrajaya
        MZ-A|Province||Niassa
        MZ-B|Province||Manica
        MZ-G|Province||Gaza
        MZ-I|Province||Inhambane
        MZ-L|Province||Maputo
        MZ-MPM|City||Maputo
        MZ-N|Province||Nampula
        MZ-P|Province||Cabo Delgado
        MZ-Q|Province||Zambézia
        MZ-S|Province||Sofala
        MZ-T|Province||Tete
        NA-CA|Region||Zambezi
        NA-ER|Region||Erongo
        NA-HA|Region||Hardap
        NA-KA|Region||//Karas
        NA-KE|Region||Kavango East
        NA-KH|Region||Khomas
        NA-KU|Region||Kunene
        NA-KW|Region||Kavango West
        NA-OD|Region||Otjozondjupa
        NA-OH|Region||Omaheke
        NA-ON|Region||Oshana
        NA-OS|Region||Omusati
        NA-OT|Region||Oshikoto
        NA-OW|Region||Ohangwena
        NE-1|Region||Agadez
        NE-2|Region||Diffa
        NE-3|Region||Dosso
        NE-4|Region||Maradi
        NE-5|Region||Tahoua
        NE-6|Region||Tillabéri
        NE-7|Region||Zinder
        NE-8|Urban community||Niamey
        NG-AB|State||Abia
        NG-AD|State||Adamawa
        NG-AK|State||Akwa Ibom
        NG-AN|State||Anambra
        NG-BA|State||Bauchi
        NG-BE|State||Benue
        NG-BO|State||Borno
        NG-BY|State||Bayelsa
        NG-CR|State||Cross River
        NG-DE|State||Delta
        NG-EB|State||Ebonyi
        NG-ED|State||Edo
        NG-EK|State||Ekiti
        NG-EN|State||Enugu
        NG-FC|Capital territory||Abuja Federal Capital Territory
        NG-GO|State||Gombe
        NG-IM|State||Imo
        NG-JI|State||Jigawa
        NG-KD|State||Kaduna
        NG-KE|State||Kebbi
        NG-KN|State||Kano
        NG-KO|State||Kogi
        NG-KT|State||Katsina
        NG-KW|State||Kwara
        NG-LA|State||Lagos
        NG-NA|State||Nasarawa
        NG-NI|State||Niger
        NG-OG|State||Ogun
        NG-ON|State||Ondo
        NG-OS|State||Osun
        NG-OY|State||Oyo
        NG-PL|State||Plateau
        NG-RI|State||Rivers
        NG-SO|State||Sokoto
        NG-TA|State||Taraba
        NG-YO|State||Yobe
        NG-ZA|State||Zamfara
        NI-AN|Autonomous region||Costa Caribe Norte
        NI-AS|Autonomous region||Costa Caribe Sur
        NI-BO|Department||Boaco
        NI-CA|Department||Carazo
        NI-CI|Department||Chinandega
        NI-CO|Department||Chontales
        NI-ES|Department||Estelí
        NI-GR|Department||Granada
        NI-JI|Department||Jinotega
        NI-LE|Department||León
        NI-MD|Department||Madriz
        NI-MN|Department||Managua
        NI-MS|Department||Masaya
        NI-MT|Department||Matagalpa
        NI-NS|Department||Nueva Segovia
        NI-RI|Department||Rivas
        NI-SJ|Department||Río San Juan
        NL-AW|Country||Aruba
        NL-BQ1|Special municipality||Bonaire
        NL-BQ2|Special municipality||Saba
        NL-BQ3|Special municipality||Sint Eustatius
        NL-CW|Country||Curaçao
        NL-DR|Province||Drenthe
        NL-FL|Province||Flevoland
        NL-FR|Province||Fryslân
        NL-GE|Province||Gelderland
        NL-GR|Province||Groningen
        NL-LI|Province||Limburg
        NL-NB|Province||Noord-Brabant
        NL-NH|Province||Noord-Holland
        NL-OV|Province||Overijssel
        NL-SX|Country||Sint Maarten
        NL-UT|Province||Utrecht
        NL-ZE|Province||Zeeland
        NL-ZH|Province||Zuid-Holland
        NO-03|County||Oslo
        NO-11|County||Rogaland
        NO-15|County||Møre og Romsdal
        NO-18|County||Nordland
        NO-21|Arctic region||Svalbard (Arctic Region)
        NO-22|Arctic region||Jan Mayen (Arctic Region)
        NO-30|County||Viken
        NO-34|County||Innlandet
        NO-38|County||Vestfold og Telemark
        NO-42|County||Agder
        NO-46|County||Vestland
        NO-50|County||Trööndelage
        NO-54|County||Romssa ja Finnmárkku
        NP-1|Development region||Central
        NP-2|Development region||Mid Western
        NP-3|Development region||Western
        NP-4|Development region||Eastern
        NP-5|Development region||Far Western
        NP-BA|Zone|NP-1|Bagmati
        NP-BH|Zone|NP-2|Bheri
        NP-DH|Zone|NP-3|Dhawalagiri
        NP-GA|Zone|NP-3|Gandaki
        NP-JA|Zone|NP-1|Janakpur
        NP-KA|Zone|NP-2|Karnali
        NP-KO|Zone|NP-4|Kosi
        NP-LU|Zone|NP-3|Lumbini
        NP-MA|Zone|NP-5|Mahakali
        NP-ME|Zone|NP-4|Mechi
        NP-NA|Zone|NP-1|Narayani
        NP-P1|Province||Province 1
        NP-P2|Province||Province 2
        NP-P3|Province||Bāgmatī
        NP-P4|Province||Gandaki
        NP-P5|Province||Province 5
        NP-P6|Province||Karnali
        NP-P7|Province||Sudūr Pashchim
        NP-RA|Zone|NP-2|Rapti
        NP-SA|Zone|NP-4|Sagarmatha
        NP-SE|Zone|NP-5|Seti
        NR-01|District||Aiwo
        NR-02|District||Anabar
        NR-03|District||Anetan
        NR-04|District||Anibare
        NR-05|District||Baitsi
        NR-06|District||Boe
        NR-07|District||Buada
        NR-08|District||Denigomodu
        NR-09|District||Ewa
        NR-10|District||Ijuw
        NR-11|District||Meneng
        NR-12|District||Nibok
        NR-13|District||Uaboe
        NR-14|District||Yaren
        NZ-AUK|Region||Auckland
        NZ-BOP|Region||Bay of Plenty
        NZ-CAN|Region||Canterbury
        NZ-CIT|Special island authority||Chatham Islands Territory
        NZ-GIS|Region||Gisborne
        NZ-HKB|Region||Hawke's Bay
        NZ-MBH|Region||Marlborough
        NZ-MWT|Region||Manawatu-Wanganui
        NZ-NSN|Region||Nelson
        NZ-NTL|Region||Northland
        NZ-OTA|Region||Otago
        NZ-STL|Region||Southland
        NZ-TAS|Region||Tasman
        NZ-TKI|Region||Taranaki
        NZ-WGN|Region||Wellington
        NZ-WKO|Region||Waikato
        NZ-WTC|Region||West Coast
        OM-BJ|Governorate||Janūb al Bāţinah
        OM-BS|Governorate||Shamāl al Bāţinah
        OM-BU|Governorate||Al Buraymī
        OM-DA|Governorate||Ad Dākhilīyah
        OM-MA|Governorate||Masqaţ
        OM-MU|Governorate||Musandam
        OM-SJ|Governorate||Janūb ash Sharqīyah
        OM-SS|Governorate||Shamāl ash Sharqīyah
        OM-WU|Governorate||Al Wusţá
        OM-ZA|Governorate||Az̧ Z̧āhirah
        OM-ZU|Governorate||Z̧ufār
        PA-1|Province||Bocas del Toro
        PA-10|Province||Panamá Oeste
        PA-2|Province||Coclé
        PA-3|Province||Colón
        PA-4|Province||Chiriquí
        PA-5|Province||Darién
        PA-6|Province||Herrera
        PA-7|Province||Los Santos
        PA-8|Province||Panamá
        PA-9|Province||Veraguas
        PA-EM|Indigenous region||Emberá
        PA-KY|Indigenous region||Guna Yala
        PA-NB|Indigenous region||Ngöbe-Buglé
        PE-AMA|Region||Amarumayu
        PE-ANC|Region||Ancash
        PE-APU|Region||Apurimaq
        PE-ARE|Region||Arequipa
        PE-AYA|Region||Ayacucho
        PE-CAJ|Region||Cajamarca
        PE-CAL|Region||El Callao
        PE-CUS|Region||Cusco
        PE-HUC|Region||Huánuco
        PE-HUV|Region||Huancavelica
        PE-ICA|Region||Ica
        PE-JUN|Region||Hunin
        PE-LAL|Region||La Libertad
        PE-LAM|Region||Lambayeque
        PE-LIM|Region||Lima
        PE-LMA|Municipality||Lima hatun llaqta
        PE-LOR|Region||Loreto
        PE-MDD|Region||Madre de Dios
        PE-MOQ|Region||Moquegua
        PE-PAS|Region||Pasco
        PE-PIU|Region||Piura
        PE-PUN|Region||Puno
        PE-SAM|Region||San Martin
        PE-TAC|Region||Tacna
        PE-TUM|Region||Tumbes
        PE-UCA|Region||Ucayali
        PG-CPK|Province||Chimbu
        PG-CPM|Province||Central
        PG-EBR|Province||East New Britain
        PG-EHG|Province||Eastern Highlands
        PG-EPW|Province||Enga
        PG-ESW|Province||East Sepik
        PG-GPK|Province||Gulf
        PG-HLA|Province||Hela
        PG-JWK|Province||Jiwaka
        PG-MBA|Province||Milne Bay
        PG-MPL|Province||Morobe
        PG-MPM|Province||Madang
        PG-MRL|Province||Manus
        PG-NCD|District||National Capital District (Port Moresby)
        PG-NIK|Province||New Ireland
        PG-NPP|Province||Northern
        PG-NSB|Autonomous region||Bougainville
        PG-SAN|Province||West Sepik
        PG-SHM|Province||Southern Highlands
        PG-WBK|Province||West New Britain
        PG-WHM|Province||Western Highlands
        PG-WPD|Province||Western
        PH-00|Region||National Capital Region
        PH-01|Region||Ilocos (Region I)
        PH-02|Region||Cagayan Valley (Region II)
        PH-03|Region||Central Luzon (Region III)
        PH-05|Region||Bicol (Region V)
        PH-06|Region||Western Visayas (Region VI)
        PH-07|Region||Central Visayas (Region VII)
        PH-08|Region||Eastern Visayas (Region VIII)
        PH-09|Region||Zamboanga Peninsula (Region IX)
        PH-10|Region||Northern Mindanao (Region X)
        PH-11|Region||Davao (Region XI)
        PH-12|Region||Soccsksargen (Region XII)
        PH-13|Region||Caraga (Region XIII)
        PH-14|Region||Autonomous Region in Muslim Mindanao (ARMM)
        PH-15|Region||Cordillera Administrative Region (CAR)
        PH-40|Region||Calabarzon (Region IV-A)
        PH-41|Region||Mimaropa (Region IV-B)
        PH-ABR|Province|PH-15|Abra
        PH-AGN|Province|PH-13|Agusan del Norte
        PH-AGS|Province|PH-13|Agusan del Sur
        PH-AKL|Province|PH-06|Aklan
        PH-ALB|Province|PH-05|Albay
        PH-ANT|Province|PH-06|Antique
        PH-APA|Province|PH-15|Apayao
        PH-AUR|Province|PH-03|Aurora
        PH-BAN|Province|PH-03|Bataan
        PH-BAS|Province|PH-09|Basilan
        PH-BEN|Province|PH-15|Benguet
        PH-BIL|Province|PH-08|Biliran
        PH-BOH|Province|PH-07|Bohol
        PH-BTG|Province|PH-40|Batangas
        PH-BTN|Province|PH-02|Batanes
        PH-BUK|Province|PH-10|Bukidnon
        PH-BUL|Province|PH-03|Bulacan
        PH-CAG|Province|PH-02|Cagayan
        PH-CAM|Province|PH-10|Camiguin
        PH-CAN|Province|PH-05|Camarines Norte
        PH-CAP|Province|PH-06|Capiz
        PH-CAS|Province|PH-05|Camarines Sur
        PH-CAT|Province|PH-05|Catanduanes
        PH-CAV|Province|PH-40|Cavite
        PH-CEB|Province|PH-07|Cebu
        PH-COM|Province|PH-11|Davao de Oro
        PH-DAO|Province|PH-11|Davao Oriental
        PH-DAS|Province|PH-11|Davao del Sur
        PH-DAV|Province|PH-11|Davao del Norte
        PH-DIN|Province|PH-13|Dinagat Islands
        PH-DVO|Province|PH-11|Davao Occidental
        PH-EAS|Province|PH-08|Eastern Samar
        PH-GUI|Province|PH-06|Guimaras
        PH-IFU|Province|PH-15|Ifugao
        PH-ILI|Province|PH-06|Iloilo
        PH-ILN|Province|PH-01|Ilocos Norte
        PH-ILS|Province|PH-01|Ilocos Sur
        PH-ISA|Province|PH-02|Isabela
        PH-KAL|Province|PH-15|Kalinga
        PH-LAG|Province|PH-40|Laguna
        PH-LAN|Province|PH-12|Lanao del Norte
        PH-LAS|Province|PH-14|Lanao del Sur
        PH-LEY|Province|PH-08|Leyte
        PH-LUN|Province|PH-01|La Union
        PH-MAD|Province|PH-41|Marinduque
        PH-MAG|Province|PH-14|Maguindanao
        PH-MAS|Province|PH-05|Masbate
        PH-MDC|Province|PH-41|Mindoro Occidental
        PH-MDR|Province|PH-41|Mindoro Oriental
        PH-MOU|Province|PH-15|Mountain Province
        PH-MSC|Province|PH-10|Misamis Occidental
        PH-MSR|Province|PH-10|Misamis Oriental
        PH-NCO|Province|PH-12|Cotabato
        PH-NEC|Province|PH-06|Negros Occidental
        PH-NER|Province|PH-07|Negros Oriental
        PH-NSA|Province|PH-08|Northern Samar
        PH-NUE|Province|PH-03|Nueva Ecija
        PH-NUV|Province|PH-02|Nueva Vizcaya
        PH-PAM|Province|PH-03|Pampanga
        PH-PAN|Province|PH-01|Pangasinan
        PH-PLW|Province|PH-41|Palawan
        PH-QUE|Province|PH-40|Quezon
        PH-QUI|Province|PH-02|Quirino
        PH-RIZ|Province|PH-40|Rizal
        PH-ROM|Province|PH-41|Romblon
        PH-SAR|Province|PH-11|Sarangani
        PH-SCO|Province|PH-11|South Cotabato
        PH-SIG|Province|PH-07|Siquijor
        PH-SLE|Province|PH-08|Southern Leyte
        PH-SLU|Province|PH-14|Sulu
        PH-SOR|Province|PH-05|Sorsogon
        PH-SUK|Province|PH-12|Sultan Kudarat
        PH-SUN|Province|PH-13|Surigao del Norte
        PH-SUR|Province|PH-13|Surigao del Sur
        PH-TAR|Province|PH-03|Tarlac
        PH-TAW|Province|PH-14|Tawi-Tawi
        PH-WSA|Province|PH-08|Samar
        PH-ZAN|Province|PH-09|Zamboanga del Norte
        PH-ZAS|Province|PH-09|Zamboanga del Sur
        PH-ZMB|Province|PH-03|Zambales
        PH-ZSI|Province|PH-09|Zamboanga Sibugay
        PK-BA|Province||Balochistan
        PK-GB|Pakistan administered area||Gilgit-Baltistan
        PK-IS|Federal capital territory||Islamabad
        PK-JK|Pakistan administered area||Azad Jammu and Kashmir
        PK-KP|Province||Khyber Pakhtunkhwa
        PK-PB|Province||Punjab
        PK-SD|Province||Sindh
        PL-02|Voivodship||Dolnośląskie
        PL-04|Voivodship||Kujawsko-pomorskie
        PL-06|Voivodship||Lubelskie
        PL-08|Voivodship||Lubuskie
        PL-10|Voivodship||Łódzkie
        PL-12|Voivodship||Małopolskie
        PL-14|Voivodship||Mazowieckie
        PL-16|Voivodship||Opolskie
        PL-18|Voivodship||Podkarpackie
        PL-20|Voivodship||Podlaskie
        PL-22|Voivodship||Pomorskie
        PL-24|Voivodship||Śląskie
        PL-26|Voivodship||Świętokrzyskie
        PL-28|Voivodship||Warmińsko-mazurskie
        PL-30|Voivodship||Wielkopolskie
        PL-32|Voivodship||Zachodniopomorskie
        PS-BTH|Governorate||Bethlehem
        PS-DEB|Governorate||Deir El Balah
        PS-GZA|Governorate||Gaza
        PS-HBN|Governorate||Hebron
        PS-JEM|Governorate||Jerusalem
        PS-JEN|Governorate||Jenin
        PS-JRH|Governorate||Jericho and Al Aghwar
        PS-KYS|Governorate||Khan Yunis
        PS-NBS|Governorate||Nablus
        PS-NGZ|Governorate||North Gaza
        PS-QQA|Governorate||Qalqilya
        PS-RBH|Governorate||Ramallah
        PS-RFH|Governorate||Rafah
        PS-SLT|Governorate||Salfit
        PS-TBS|Governorate||Tubas
        PS-TKM|Governorate||Tulkarm
        PT-01|District||Aveiro
        PT-02|District||Beja
        PT-03|District||Braga
        PT-04|District||Bragança
        PT-05|District||Castelo Branco
        PT-06|District||Coimbra
        PT-07|District||Évora
        PT-08|District||Faro
        PT-09|District||Guarda
        PT-10|District||Leiria
        PT-11|District||Lisboa
        PT-12|District||Portalegre
        PT-13|District||Porto
        PT-14|District||Santarém
        PT-15|District||Setúbal
        PT-16|District||Viana do Castelo
        PT-17|District||Vila Real
        PT-18|District||Viseu
        PT-20|Autonomous region||Região Autónoma dos Açores
        PT-30|Autonomous region||Região Autónoma da Madeira
        PW-002|State||Aimeliik
        PW-004|State||Airai
        PW-010|State||Angaur
        PW-050|State||Hatohobei
        PW-100|State||Kayangel
        PW-150|State||Koror
        PW-212|State||Melekeok
        PW-214|State||Ngaraard
        PW-218|State||Ngarchelong
        PW-222|State||Ngardmau
        PW-224|State||Ngatpang
        PW-226|State||Ngchesar
        PW-227|State||Ngeremlengui
        PW-228|State||Ngiwal
        PW-350|State||Peleliu
        PW-370|State||Sonsorol
        PY-1|Department||Concepción
        PY-10|Department||Alto Paraná
        PY-11|Department||Central
        PY-12|Department||Ñeembucú
        PY-13|Department||Amambay
        PY-14|Department||Canindeyú
        PY-15|Department||Presidente Hayes
        PY-16|Department||Alto Paraguay
        PY-19|Department||Boquerón
        PY-2|Department||San Pedro
        PY-3|Department||Cordillera
        PY-4|Department||Guairá
        PY-5|Department||Caaguazú
        PY-6|Department||Caazapá
        PY-7|Department||Itapúa
        PY-8|Department||Misiones
        PY-9|Department||Paraguarí
        PY-ASU|Capital||Asunción
        QA-DA|Municipality||Ad Dawḩah
        QA-KH|Municipality||Al Khawr wa adh Dhakhīrah
        QA-MS|Municipality||Ash Shamāl
        QA-RA|Municipality||Ar Rayyān
        QA-SH|Municipality||Ash Shīḩānīyah
        QA-US|Municipality||Umm Şalāl
        QA-WA|Municipality||Al Wakrah
        QA-ZA|Municipality||Az̧ Z̧a‘āyin
        RO-AB|Department||Alba
        RO-AG|Department||Argeș
        RO-AR|Department||Arad
        RO-B|Municipality||București
        RO-BC|Department||Bacău
        RO-BH|Department||Bihor
        RO-BN|Department||Bistrița-Năsăud
        RO-BR|Department||Brăila
        RO-BT|Department||Botoșani
        RO-BV|Department||Brașov
        RO-BZ|Department||Buzău
        RO-CJ|Department||Cluj
        RO-CL|Department||Călărași
        RO-CS|Department||Caraș-Severin
        RO-CT|Department||Constanța
        RO-CV|Department||Covasna
        RO-DB|Department||Dâmbovița
        RO-DJ|Department||Dolj
        RO-GJ|Department||Gorj
        RO-GL|Department||Galați
        RO-GR|Department||Giurgiu
        RO-HD|Department||Hunedoara
        RO-HR|Department||Harghita
        RO-IF|Department||Ilfov
        RO-IL|Department||Ialomița
        RO-IS|Department||Iași
        RO-MH|Department||Mehedinți
        RO-MM|Department||Maramureș
        RO-MS|Department||Mureș
        RO-NT|Department||Neamț
        RO-OT|Department||Olt
        RO-PH|Department||Prahova
        RO-SB|Department||Sibiu
        RO-SJ|Department||Sălaj
        RO-SM|Department||Satu Mare
        RO-SV|Department||Suceava
        RO-TL|Department||Tulcea
        RO-TM|Department||Timiș
        RO-TR|Department||Teleorman
        RO-VL|Department||Vâlcea
        RO-VN|Department||Vrancea
        RO-VS|Department||Vaslui
        RS-00|City||Beograd
        RS-01|District|RS-VO|Severnobački okrug
        RS-02|District|RS-VO|Srednjebanatski okrug
        RS-03|District|RS-VO|Severnobanatski okrug
        RS-04|District|RS-VO|Južnobanatski okrug
        RS-05|District|RS-VO|Zapadnobački okrug
        RS-06|District|RS-VO|Južnobački okrug
        RS-07|District|RS-VO|Sremski okrug
        RS-08|District||Mačvanski okrug
        RS-09|District||Kolubarski okrug
        RS-10|District||Podunavski okrug
        RS-11|District||Braničevski okrug
        RS-12|District||Šumadijski okrug
        RS-13|District||Pomoravski okrug
        RS-14|District||Borski okrug
        RS-15|District||Zaječarski okrug
        RS-16|District||Zlatiborski okrug
        RS-17|District||Moravički okrug
        RS-18|District||Raški okrug
        RS-19|District||Rasinski okrug
        RS-20|District||Nišavski okrug
        RS-21|District||Toplički okrug
        RS-22|District||Pirotski okrug
        RS-23|District||Jablanički okrug
        RS-24|District||Pčinjski okrug
        RS-25|District|RS-KM|Kosovski okrug
        RS-26|District|RS-KM|Pećki okrug
        RS-27|District|RS-KM|Prizrenski okrug
        RS-28|District|RS-KM|Kosovsko-Mitrovački okrug
        RS-29|District|RS-KM|Kosovsko-Pomoravski okrug
        RS-KM|Autonomous province||Kosovo-Metohija
        RS-VO|Autonomous province||Vojvodina
        RU-AD|Republic||Adygeja, Respublika
        RU-AL|Republic||Altaj, Respublika
        RU-ALT|Administrative territory||Altajskij kraj
        RU-AMU|Administrative region||Amurskaja oblast'
        RU-ARK|Administrative region||Arhangel'skaja oblast'
        RU-AST|Administrative region||Astrahanskaja oblast'
        RU-BA|Republic||Bashkortostan, Respublika
        RU-BEL|Administrative region||Belgorodskaja oblast'
        RU-BRY|Administrative region||Brjanskaja oblast'
        RU-BU|Republic||Burjatija, Respublika
        RU-CE|Republic||Chechenskaya Respublika
        RU-CHE|Administrative region||Chelyabinskaya oblast'
        RU-CHU|Autonomous district||Chukotskiy avtonomnyy okrug
        RU-CU|Republic||Chuvashskaya Respublika
        RU-DA|Republic||Dagestan, Respublika
        RU-IN|Republic||Ingushetiya, Respublika
        RU-IRK|Administrative region||Irkutskaja oblast'
        RU-IVA|Administrative region||Ivanovskaja oblast'
        RU-KAM|Administrative territory||Kamchatskiy kray
        RU-KB|Republic||Kabardino-Balkarskaja Respublika
        RU-KC|Republic||Karachayevo-Cherkesskaya Respublika
        RU-KDA|Administrative territory||Krasnodarskij kraj
        RU-KEM|Administrative region||Kemerovskaja oblast'
        RU-KGD|Administrative region||Kaliningradskaja oblast'
        RU-KGN|Administrative region||Kurganskaja oblast'
        RU-KHA|Administrative territory||Habarovskij kraj
        RU-KHM|Autonomous district||Hanty-Mansijskij avtonomnyj okrug
        RU-KIR|Administrative region||Kirovskaja oblast'
        RU-KK|Republic||Hakasija, Respublika
        RU-KL|Republic||Kalmykija, Respublika
        RU-KLU|Administrative region||Kaluzhskaya oblast'
        RU-KO|Republic||Komi, Respublika
        RU-KOS|Administrative region||Kostromskaja oblast'
        RU-KR|Republic||Karelija, Respublika
        RU-KRS|Administrative region||Kurskaja oblast'
        RU-KYA|Administrative territory||Krasnojarskij kraj
        RU-LEN|Administrative region||Leningradskaja oblast'
        RU-LIP|Administrative region||Lipeckaja oblast'
        RU-MAG|Administrative region||Magadanskaja oblast'
        RU-ME|Republic||Marij Èl, Respublika
        RU-MO|Republic||Mordovija, Respublika
        RU-MOS|Administrative region||Moskovskaja oblast'
        RU-MOW|Autonomous city||Moskva
        RU-MUR|Administrative region||Murmanskaja oblast'
        RU-NEN|Autonomous district||Neneckij avtonomnyj okrug
        RU-NGR|Administrative region||Novgorodskaja oblast'
        RU-NIZ|Administrative region||Nizhegorodskaya oblast'
        RU-NVS|Administrative region||Novosibirskaja oblast'
        RU-OMS|Administrative region||Omskaja oblast'
        RU-ORE|Administrative region||Orenburgskaja oblast'
        RU-ORL|Administrative region||Orlovskaja oblast'
        RU-PER|Administrative territory||Permskij kraj
        RU-PNZ|Administrative region||Penzenskaja oblast'
        RU-PRI|Administrative territory||Primorskij kraj
        RU-PSK|Administrative region||Pskovskaja oblast'
        RU-ROS|Administrative region||Rostovskaja oblast'
        RU-RYA|Administrative region||Rjazanskaja oblast'
        RU-SA|Republic||Saha, Respublika
        RU-SAK|Administrative region||Sahalinskaja oblast'
        RU-SAM|Administrative region||Samarskaja oblast'
        RU-SAR|Administrative region||Saratovskaja oblast'
        RU-SE|Republic||Severnaja Osetija, Respublika
        RU-SMO|Administrative region||Smolenskaja oblast'
        RU-SPE|Autonomous city||Sankt-Peterburg
        RU-STA|Administrative territory||Stavropol'skij kraj
        RU-SVE|Administrative region||Sverdlovskaja oblast'
        RU-TA|Republic||Tatarstan, Respublika
        RU-TAM|Administrative region||Tambovskaja oblast'
        RU-TOM|Administrative region||Tomskaja oblast'
        RU-TUL|Administrative region||Tul'skaja oblast'
        RU-TVE|Administrative region||Tverskaja oblast'
        RU-TY|Republic||Tyva, Respublika
        RU-TYU|Administrative region||Tjumenskaja oblast'
        RU-UD|Republic||Udmurtskaja Respublika
        RU-ULY|Administrative region||Ul'janovskaja oblast'
        RU-VGG|Administrative region||Volgogradskaja oblast'
        RU-VLA|Administrative region||Vladimirskaja oblast'
        RU-VLG|Administrative region||Vologodskaja oblast'
        RU-VOR|Administrative region||Voronezhskaya oblast'
        RU-YAN|Autonomous district||Jamalo-Neneckij avtonomnyj okrug
        RU-YAR|Administrative region||Jaroslavskaja oblast'
        RU-YEV|Autonomous region||Evrejskaja avtonomnaja oblast'
        RU-ZAB|Administrative territory||Zabajkal'skij kraj
        RW-01|City||City of Kigali
        RW-02|Province||Eastern
        RW-03|Province||Northern
        RW-04|Province||Western
        RW-05|Province||Southern
        SA-01|Region||Ar Riyāḑ
        SA-02|Region||Makkah al Mukarramah
        SA-03|Region||Al Madīnah al Munawwarah
        SA-04|Region||Ash Sharqīyah
        SA-05|Region||Al Qaşīm
        SA-06|Region||Ḩā'il
        SA-07|Region||Tabūk
        SA-08|Region||Al Ḩudūd ash Shamālīyah
        SA-09|Region||Jāzān
        SA-10|Region||Najrān
        SA-11|Region||Al Bāḩah
        SA-12|Region||Al Jawf
        SA-14|Region||'Asīr
        SB-CE|Province||Central
        SB-CH|Province||Choiseul
        SB-CT|Capital territory||Capital Territory (Honiara)
        SB-GU|Province||Guadalcanal
        SB-IS|Province||Isabel
        SB-MK|Province||Makira-Ulawa
        SB-ML|Province||Malaita
        SB-RB|Province||Rennell and Bellona
        SB-TE|Province||Temotu
        SB-WE|Province||Western
        SC-01|District||Anse aux Pins
        SC-02|District||Anse Boileau
        SC-03|District||Anse Etoile
        SC-04|District||Au Cap
        SC-05|District||Anse Royale
        SC-06|District||Baie Lazare
        SC-07|District||Baie Sainte Anne
        SC-08|District||Beau Vallon
        SC-09|District||Bel Air
        SC-10|District||Bel Ombre
        SC-11|District||Cascade
        SC-12|District||Glacis
        SC-13|District||Grand Anse Mahe
        SC-14|District||Grand Anse Praslin
        SC-15|District||La Digue
        SC-16|District||English River
        SC-17|District||Mont Buxton
        SC-18|District||Mont Fleuri
        SC-19|District||Plaisance
        SC-20|District||Pointe Larue
        SC-21|District||Port Glaud
        SC-22|District||Saint Louis
        SC-23|District||Takamaka
        SC-24|District||Les Mamelles
        SC-25|District||Roche Caiman
        SC-26|District||Ile Perseverance I
        SC-27|District||Ile Perseverance II
        SD-DC|State||Central Darfur
        SD-DE|State||East Darfur
        SD-DN|State||North Darfur
        SD-DS|State||South Darfur
        SD-DW|State||West Darfur
        SD-GD|State||Gedaref
        SD-GK|State||West Kordofan
        SD-GZ|State||Gezira
        SD-KA|State||Kassala
        SD-KH|State||Khartoum
        SD-KN|State||North Kordofan
        SD-KS|State||South Kordofan
        SD-NB|State||Blue Nile
        SD-NO|State||Northern
        SD-NR|State||River Nile
        SD-NW|State||White Nile
        SD-RS|State||Red Sea
        SD-SI|State||Sennar
        SE-AB|County||Stockholms län [SE-01]
        SE-AC|County||Västerbottens län [SE-24]
        SE-BD|County||Norrbottens län [SE-25]
        SE-C|County||Uppsala län [SE-03]
        SE-D|County||Södermanlands län [SE-04]
        SE-E|County||Östergötlands län [SE-05]
        SE-F|County||Jönköpings län [SE-06]
        SE-G|County||Kronobergs län [SE-07]
        SE-H|County||Kalmar län [SE-08]
        SE-I|County||Gotlands län [SE-09]
        SE-K|County||Blekinge län [SE-10]
        SE-M|County||Skåne län [SE-12]
        SE-N|County||Hallands län [SE-13]
        SE-O|County||Västra Götalands län [SE-14]
        SE-S|County||Värmlands län [SE-17]
        SE-T|County||Örebro län [SE-18]
        SE-U|County||Västmanlands län [SE-19]
        SE-W|County||Dalarnas län [SE-20]
        SE-X|County||Gävleborgs län [SE-21]
        SE-Y|County||Västernorrlands län [SE-22]
        SE-Z|County||Jämtlands län [SE-23]
        SG-01|District||Central Singapore
        SG-02|District||North East
        SG-03|District||North West
        SG-04|District||South East
        SG-05|District||South West
        SH-AC|Geographical entity||Ascension
        SH-HL|Geographical entity||Saint Helena
        SH-TA|Geographical entity||Tristan da Cunha
        SI-001|Municipality||Ajdovščina
        SI-002|Municipality||Beltinci
        SI-003|Municipality||Bled
        SI-004|Municipality||Bohinj
        SI-005|Municipality||Borovnica
        SI-006|Municipality||Bovec
        SI-007|Municipality||Brda
        SI-008|Municipality||Brezovica
        SI-009|Municipality||Brežice
        SI-010|Municipality||Tišina
        SI-011|Municipality||Celje
        SI-012|Municipality||Cerklje na Gorenjskem
        SI-013|Municipality||Cerknica
        SI-014|Municipality||Cerkno
        SI-015|Municipality||Črenšovci
        SI-016|Municipality||Črna na Koroškem
        SI-017|Municipality||Črnomelj
        SI-018|Municipality||Destrnik
        SI-019|Municipality||Divača
        SI-020|Municipality||Dobrepolje
        SI-021|Municipality||Dobrova-Polhov Gradec
        SI-022|Municipality||Dol pri Ljubljani
        SI-023|Municipality||Domžale
        SI-024|Municipality||Dornava
        SI-025|Municipality||Dravograd
        SI-026|Municipality||Duplek
        SI-027|Municipality||Gorenja vas-Poljane
        SI-028|Municipality||Gorišnica
        SI-029|Municipality||Gornja Radgona
        SI-030|Municipality||Gornji Grad
        SI-031|Municipality||Gornji Petrovci
        SI-032|Municipality||Grosuplje
        SI-033|Municipality||Šalovci
        SI-034|Municipality||Hrastnik
        SI-035|Municipality||Hrpelje-Kozina
        SI-036|Municipality||Idrija
        SI-037|Municipality||Ig
        SI-038|Municipality||Ilirska Bistrica
        SI-039|Municipality||Ivančna Gorica
        SI-040|Municipality||Izola
        SI-041|Municipality||Jesenice
        SI-042|Municipality||Juršinci
        SI-043|Municipality||Kamnik
        SI-044|Municipality||Kanal
        SI-045|Municipality||Kidričevo
        SI-046|Municipality||Kobarid
        SI-047|Municipality||Kobilje
        SI-048|Municipality||Kočevje
        SI-049|Municipality||Komen
        SI-050|Municipality||Koper
        SI-051|Municipality||Kozje
        SI-052|Municipality||Kranj
        SI-053|Municipality||Kranjska Gora
        SI-054|Municipality||Krško
        SI-055|Municipality||Kungota
        SI-056|Municipality||Kuzma
        SI-057|Municipality||Laško
        SI-058|Municipality||Lenart
        SI-059|Municipality||Lendava
        SI-060|Municipality||Litija
        SI-061|Municipality||Ljubljana
        SI-062|Municipality||Ljubno
        SI-063|Municipality||Ljutomer
        SI-064|Municipality||Logatec
        SI-065|Municipality||Loška dolina
        SI-066|Municipality||Loški Potok
        SI-067|Municipality||Luče
        SI-068|Municipality||Lukovica
        SI-069|Municipality||Majšperk
        SI-070|Municipality||Maribor
        SI-071|Municipality||Medvode
        SI-072|Municipality||Mengeš
        SI-073|Municipality||Metlika
        SI-074|Municipality||Mežica
        SI-075|Municipality||Miren-Kostanjevica
        SI-076|Municipality||Mislinja
        SI-077|Municipality||Moravče
        SI-078|Municipality||Moravske Toplice
        SI-079|Municipality||Mozirje
        SI-080|Municipality||Murska Sobota
        SI-081|Municipality||Muta
        SI-082|Municipality||Naklo
        SI-083|Municipality||Nazarje
        SI-084|Municipality||Nova Gorica
        SI-085|Municipality||Novo Mesto
        SI-086|Municipality||Odranci
        SI-087|Municipality||Ormož
        SI-088|Municipality||Osilnica
        SI-089|Municipality||Pesnica
        SI-090|Municipality||Piran
        SI-091|Municipality||Pivka
        SI-092|Municipality||Podčetrtek
        SI-093|Municipality||Podvelka
        SI-094|Municipality||Postojna
        SI-095|Municipality||Preddvor
        SI-096|Municipality||Ptuj
        SI-097|Municipality||Puconci
        SI-098|Municipality||Rače-Fram
        SI-099|Municipality||Radeče
        SI-100|Municipality||Radenci
        SI-101|Municipality||Radlje ob Dravi
        SI-102|Municipality||Radovljica
        SI-103|Municipality||Ravne na Koroškem
        SI-104|Municipality||Ribnica
        SI-105|Municipality||Rogašovci
        SI-106|Municipality||Rogaška Slatina
        SI-107|Municipality||Rogatec
        SI-108|Municipality||Ruše
        SI-109|Municipality||Semič
        SI-110|Municipality||Sevnica
        SI-111|Municipality||Sežana
        SI-112|Municipality||Slovenj Gradec
        SI-113|Municipality||Slovenska Bistrica
        SI-114|Municipality||Slovenske Konjice
        SI-115|Municipality||Starše
        SI-116|Municipality||Sveti Jurij ob Ščavnici
        SI-117|Municipality||Šenčur
        SI-118|Municipality||Šentilj
        SI-119|Municipality||Šentjernej
        SI-120|Municipality||Šentjur
        SI-121|Municipality||Škocjan
        SI-122|Municipality||Škofja Loka
        SI-123|Municipality||Škofljica
        SI-124|Municipality||Šmarje pri Jelšah
        SI-125|Municipality||Šmartno ob Paki
        SI-126|Municipality||Šoštanj
        SI-127|Municipality||Štore
        SI-128|Municipality||Tolmin
        SI-129|Municipality||Trbovlje
        SI-130|Municipality||Trebnje
        SI-131|Municipality||Tržič
        SI-132|Municipality||Turnišče
        SI-133|Municipality||Velenje
        SI-134|Municipality||Velike Lašče
        SI-135|Municipality||Videm
        SI-136|Municipality||Vipava
        SI-137|Municipality||Vitanje
        SI-138|Municipality||Vodice
        SI-139|Municipality||Vojnik
        SI-140|Municipality||Vrhnika
        SI-141|Municipality||Vuzenica
        SI-142|Municipality||Zagorje ob Savi
        SI-143|Municipality||Zavrč
        SI-144|Municipality||Zreče
        SI-146|Municipality||Železniki
        SI-147|Municipality||Žiri
        SI-148|Municipality||Benedikt
        SI-149|Municipality||Bistrica ob Sotli
        SI-150|Municipality||Bloke
        SI-151|Municipality||Braslovče
        SI-152|Municipality||Cankova
        SI-153|Municipality||Cerkvenjak
        SI-154|Municipality||Dobje
        SI-155|Municipality||Dobrna
        SI-156|Municipality||Dobrovnik
        SI-157|Municipality||Dolenjske Toplice
        SI-158|Municipality||Grad
        SI-159|Municipality||Hajdina
        SI-160|Municipality||Hoče-Slivnica
        SI-161|Municipality||Hodoš
        SI-162|Municipality||Horjul
        SI-163|Municipality||Jezersko
        SI-164|Municipality||Komenda
        SI-165|Municipality||Kostel
        SI-166|Municipality||Križevci
        SI-167|Municipality||Lovrenc na Pohorju
        SI-168|Municipality||Markovci
        SI-169|Municipality||Miklavž na Dravskem polju
        SI-170|Municipality||Mirna Peč
        SI-171|Municipality||Oplotnica
        SI-172|Municipality||Podlehnik
        SI-173|Municipality||Polzela
        SI-174|Municipality||Prebold
        SI-175|Municipality||Prevalje
        SI-176|Municipality||Razkrižje
        SI-177|Municipality||Ribnica na Pohorju
        SI-178|Municipality||Selnica ob Dravi
        SI-179|Municipality||Sodražica
        SI-180|Municipality||Solčava
        SI-181|Municipality||Sveta Ana
        SI-182|Municipality||Sveti Andraž v Slovenskih goricah
        SI-183|Municipality||Šempeter-Vrtojba
        SI-184|Municipality||Tabor
        SI-185|Municipality||Trnovska Vas
        SI-186|Municipality||Trzin
        SI-187|Municipality||Velika Polana
        SI-188|Municipality||Veržej
        SI-189|Municipality||Vransko
        SI-190|Municipality||Žalec
        SI-191|Municipality||Žetale
        SI-192|Municipality||Žirovnica
        SI-193|Municipality||Žužemberk
        SI-194|Municipality||Šmartno pri Litiji
        SI-195|Municipality||Apače
        SI-196|Municipality||Cirkulane
        SI-197|Municipality||Kosanjevica na Krki
        SI-198|Municipality||Makole
        SI-199|Municipality||Mokronog-Trebelno
        SI-200|Municipality||Poljčane
        SI-201|Municipality||Renče-Vogrsko
        SI-202|Municipality||Središče ob Dravi
        SI-203|Municipality||Straža
        SI-204|Municipality||Sveta Trojica v Slovenskih goricah
        SI-205|Municipality||Sveti Tomaž
        SI-206|Municipality||Šmarješke Toplice
        SI-207|Municipality||Gorje
        SI-208|Municipality||Log-Dragomer
        SI-209|Municipality||Rečica ob Savinji
        SI-210|Municipality||Sveti Jurij v Slovenskih goricah
        SI-211|Municipality||Šentrupert
        SI-212|Municipality||Mirna
        SI-213|Municipality||Ankaran
        SK-BC|Region||Banskobystrický kraj
        SK-BL|Region||Bratislavský kraj
        SK-KI|Region||Košický kraj
        SK-NI|Region||Nitriansky kraj
        SK-PV|Region||Prešovský kraj
        SK-TA|Region||Trnavský kraj
        SK-TC|Region||Trenčiansky kraj
        SK-ZI|Region||Žilinský kraj
        SL-E|Province||Eastern
        SL-N|Province||Northern
        SL-NW|Province||North Western
        SL-S|Province||Southern
        SL-W|Area||Western Area (Freetown)
        SM-01|Municipality||Acquaviva
        SM-02|Municipality||Chiesanuova
        SM-03|Municipality||Domagnano
        SM-04|Municipality||Faetano
        SM-05|Municipality||Fiorentino
        SM-06|Municipality||Borgo Maggiore
        SM-07|Municipality||Città di San Marino
        SM-08|Municipality||Montegiardino
        SM-09|Municipality||Serravalle
        SN-DB|Region||Diourbel
        SN-DK|Region||Dakar
        SN-FK|Region||Fatick
        SN-KA|Region||Kaffrine
        SN-KD|Region||Kolda
        SN-KE|Region||Kédougou
        SN-KL|Region||Kaolack
        SN-LG|Region||Louga
        SN-MT|Region||Matam
        SN-SE|Region||Sédhiou
        SN-SL|Region||Saint-Louis
        SN-TC|Region||Tambacounda
        SN-TH|Region||Thiès
        SN-ZG|Region||Ziguinchor
        SO-AW|Region||Awdal
        SO-BK|Region||Bakool
        SO-BN|Region||Banaadir
        SO-BR|Region||Bari
        SO-BY|Region||Bay
        SO-GA|Region||Galguduud
        SO-GE|Region||Gedo
        SO-HI|Region||Hiiraan
        SO-JD|Region||Jubbada Dhexe
        SO-JH|Region||Jubbada Hoose
        SO-MU|Region||Mudug
        SO-NU|Region||Nugaal
        SO-SA|Region||Sanaag
        SO-SD|Region||Shabeellaha Dhexe
        SO-SH|Region||Shabeellaha Hoose
        SO-SO|Region||Sool
        SO-TO|Region||Togdheer
        SO-WO|Region||Woqooyi Galbeed
        SR-BR|District||Brokopondo
        SR-CM|District||Commewijne
        SR-CR|District||Coronie
        SR-MA|District||Marowijne
        SR-NI|District||Nickerie
        SR-PM|District||Paramaribo
        SR-PR|District||Para
        SR-SA|District||Saramacca
        SR-SI|District||Sipaliwini
        SR-WA|District||Wanica
        SS-BN|State||Northern Bahr el Ghazal
        SS-BW|State||Western Bahr el Ghazal
        SS-EC|State||Central Equatoria
        SS-EE|State||Eastern Equatoria
        SS-EW|State||Western Equatoria
        SS-JG|State||Jonglei
        SS-LK|State||Lakes
        SS-NU|State||Upper Nile
        SS-UY|State||Unity
        SS-WR|State||Warrap
        ST-01|District||Água Grande
        ST-02|District||Cantagalo
        ST-03|District||Caué
        ST-04|District||Lembá
        ST-05|District||Lobata
        ST-06|District||Mé-Zóchi
        ST-P|Autonomous region||Príncipe
        SV-AH|Department||Ahuachapán
        SV-CA|Department||Cabañas
        SV-CH|Department||Chalatenango
        SV-CU|Department||Cuscatlán
        SV-LI|Department||La Libertad
        SV-MO|Department||Morazán
        SV-PA|Department||La Paz
        SV-SA|Department||Santa Ana
        SV-SM|Department||San Miguel
        SV-SO|Department||Sonsonate
        SV-SS|Department||San Salvador
        SV-SV|Department||San Vicente
        SV-UN|Department||La Unión
        SV-US|Department||Usulután
        SY-DI|Province||Dimashq
        SY-DR|Province||Dar'ā
        SY-DY|Province||Dayr az Zawr
        SY-HA|Province||Al Ḩasakah
        SY-HI|Province||Ḩimş
        SY-HL|Province||Ḩalab
        SY-HM|Province||Ḩamāh
        SY-ID|Province||Idlib
        SY-LA|Province||Al Lādhiqīyah
        SY-QU|Province||Al Qunayţirah
        SY-RA|Province||Ar Raqqah
        SY-RD|Province||Rīf Dimashq
        SY-SU|Province||As Suwaydā'
        SY-TA|Province||Ţarţūs
        SZ-HH|Region||Hhohho
        SZ-LU|Region||Lubombo
        SZ-MA|Region||Manzini
        SZ-SH|Region||Shiselweni
        TD-BA|Province||Al Baţḩā’
        TD-BG|Province||Bahr el Ghazal
        TD-BO|Province||Borkou
        TD-CB|Province||Chari-Baguirmi
        TD-EE|Province||Ennedi-Est
        TD-EO|Province||Ennedi-Ouest
        TD-GR|Province||Guéra
        TD-HL|Province||Hadjer Lamis
        TD-KA|Province||Kanem
        TD-LC|Province||Al Buḩayrah
        TD-LO|Province||Logone-Occidental
        TD-LR|Province||Logone-Oriental
        TD-MA|Province||Mandoul
        TD-MC|Province||Moyen-Chari
        TD-ME|Province||Mayo-Kebbi-Est
        TD-MO|Province||Mayo-Kebbi-Ouest
        TD-ND|Province||Madīnat Injamīnā
        TD-OD|Province||Ouaddaï
        TD-SA|Province||Salamat
        TD-SI|Province||Sila
        TD-TA|Province||Tandjilé
        TD-TI|Province||Tibastī
        TD-WF|Province||Wadi Fira
        TG-C|Region||Centrale
        TG-K|Region||Kara
        TG-M|Region||Maritime (Région)
        TG-P|Region||Plateaux
        TG-S|Region||Savanes
        TH-10|Metropolitan administration||Krung Thep Maha Nakhon
        TH-11|Province||Samut Prakan
        TH-12|Province||Nonthaburi
        TH-13|Province||Pathum Thani
        TH-14|Province||Phra Nakhon Si Ayutthaya
        TH-15|Province||Ang Thong
        TH-16|Province||Lop Buri
        TH-17|Province||Sing Buri
        TH-18|Province||Chai Nat
        TH-19|Province||Saraburi
        TH-20|Province||Chon Buri
        TH-21|Province||Rayong
        TH-22|Province||Chanthaburi
        TH-23|Province||Trat
        TH-24|Province||Chachoengsao
        TH-25|Province||Prachin Buri
        TH-26|Province||Nakhon Nayok
        TH-27|Province||Sa Kaeo
        TH-30|Province||Nakhon Ratchasima
        TH-31|Province||Buri Ram
        TH-32|Province||Surin
        TH-33|Province||Si Sa Ket
        TH-34|Province||Ubon Ratchathani
        TH-35|Province||Yasothon
        TH-36|Province||Chaiyaphum
        TH-37|Province||Amnat Charoen
        TH-38|Province||Bueng Kan
        TH-39|Province||Nong Bua Lam Phu
        TH-40|Province||Khon Kaen
        TH-41|Province||Udon Thani
        TH-42|Province||Loei
        TH-43|Province||Nong Khai
        TH-44|Province||Maha Sarakham
        TH-45|Province||Roi Et
        TH-46|Province||Kalasin
        TH-47|Province||Sakon Nakhon
        TH-48|Province||Nakhon Phanom
        TH-49|Province||Mukdahan
        TH-50|Province||Chiang Mai
        TH-51|Province||Lamphun
        TH-52|Province||Lampang
        TH-53|Province||Uttaradit
        TH-54|Province||Phrae
        TH-55|Province||Nan
        TH-56|Province||Phayao
        TH-57|Province||Chiang Rai
        TH-58|Province||Mae Hong Son
        TH-60|Province||Nakhon Sawan
        TH-61|Province||Uthai Thani
        TH-62|Province||Kamphaeng Phet
        TH-63|Province||Tak
        TH-64|Province||Sukhothai
        TH-65|Province||Phitsanulok
        TH-66|Province||Phichit
        TH-67|Province||Phetchabun
        TH-70|Province||Ratchaburi
        TH-71|Province||Kanchanaburi
        TH-72|Province||Suphan Buri
        TH-73|Province||Nakhon Pathom
        TH-74|Province||Samut Sakhon
        TH-75|Province||Samut Songkhram
        TH-76|Province||Phetchaburi
        TH-77|Province||Prachuap Khiri Khan
        TH-80|Province||Nakhon Si Thammarat
        TH-81|Province||Krabi
        TH-82|Province||Phangnga
        TH-83|Province||Phuket
        TH-84|Province||Surat Thani
        TH-85|Province||Ranong
        TH-86|Province||Chumphon
        TH-90|Province||Songkhla
        TH-91|Province||Satun
        TH-92|Province||Trang
        TH-93|Province||Phatthalung
        TH-94|Province||Pattani
        TH-95|Province||Yala
        TH-96|Province||Narathiwat
        TH-S|Special administrative city||Phatthaya
        TJ-DU|Capital territory||Dushanbe
        TJ-GB|Autonomous region||Kŭhistoni Badakhshon
        TJ-KT|Region||Khatlon
        TJ-RA|Districts under republic administration||nohiyahoi tobei jumhurí
        TJ-SU|Region||Sughd
        TL-AL|Municipality||Aileu
        TL-AN|Municipality||Ainaro
        TL-BA|Municipality||Baucau
        TL-BO|Municipality||Bobonaro
        TL-CO|Municipality||Cova Lima
        TL-DI|Municipality||Díli
        TL-ER|Municipality||Ermera
        TL-LA|Municipality||Lautein
        TL-LI|Municipality||Likisá
        TL-MF|Municipality||Manufahi
        TL-MT|Municipality||Manatuto
        TL-OE|Special administrative region||Oekusi-Ambenu
        TL-VI|Municipality||Vikeke
        TM-A|Region||Ahal
        TM-B|Region||Balkan
        TM-D|Region||Daşoguz
        TM-L|Region||Lebap
        TM-M|Region||Mary
        TM-S|City||Aşgabat
        TN-11|Governorate||Tunis
        TN-12|Governorate||L'Ariana
        TN-13|Governorate||Ben Arous
        TN-14|Governorate||La Manouba
        TN-21|Governorate||Nabeul
        TN-22|Governorate||Zaghouan
        TN-23|Governorate||Bizerte
        TN-31|Governorate||Béja
        TN-32|Governorate||Jendouba
        TN-33|Governorate||Le Kef
        TN-34|Governorate||Siliana
        TN-41|Governorate||Kairouan
        TN-42|Governorate||Kasserine
        TN-43|Governorate||Sidi Bouzid
        TN-51|Governorate||Sousse
        TN-52|Governorate||Monastir
        TN-53|Governorate||Mahdia
        TN-61|Governorate||Sfax
        TN-71|Governorate||Gafsa
        TN-72|Governorate||Tozeur
        TN-73|Governorate||Kébili
        TN-81|Governorate||Gabès
        TN-82|Governorate||Médenine
        TN-83|Governorate||Tataouine
        TO-01|Division||'Eua
        TO-02|Division||Ha'apai
        TO-03|Division||Niuas
        TO-04|Division||Tongatapu
        TO-05|Division||Vava'u
        TR-01|Province||Adana
        TR-02|Province||Adıyaman
        TR-03|Province||Afyonkarahisar
        TR-04|Province||Ağrı
        TR-05|Province||Amasya
        TR-06|Province||Ankara
        TR-07|Province||Antalya
        TR-08|Province||Artvin
        TR-09|Province||Aydın
        TR-10|Province||Balıkesir
        TR-11|Province||Bilecik
        TR-12|Province||Bingöl
        TR-13|Province||Bitlis
        TR-14|Province||Bolu
        TR-15|Province||Burdur
        TR-16|Province||Bursa
        TR-17|Province||Çanakkale
        TR-18|Province||Çankırı
        TR-19|Province||Çorum
        TR-20|Province||Denizli
        TR-21|Province||Diyarbakır
        TR-22|Province||Edirne
        TR-23|Province||Elazığ
        TR-24|Province||Erzincan
        TR-25|Province||Erzurum
        TR-26|Province||Eskişehir
        TR-27|Province||Gaziantep
        TR-28|Province||Giresun
        TR-29|Province||Gümüşhane
        TR-30|Province||Hakkâri
        TR-31|Province||Hatay
        TR-32|Province||Isparta
        TR-33|Province||Mersin
        TR-34|Province||İstanbul
        TR-35|Province||İzmir
        TR-36|Province||Kars
        TR-37|Province||Kastamonu
        TR-38|Province||Kayseri
        TR-39|Province||Kırklareli
        TR-40|Province||Kırşehir
        TR-41|Province||Kocaeli
        TR-42|Province||Konya
        TR-43|Province||Kütahya
        TR-44|Province||Malatya
        TR-45|Province||Manisa
        TR-46|Province||Kahramanmaraş
        TR-47|Province||Mardin
        TR-48|Province||Muğla
        TR-49|Province||Muş
        TR-50|Province||Nevşehir
        TR-51|Province||Niğde
        TR-52|Province||Ordu
        TR-53|Province||Rize
        TR-54|Province||Sakarya
        TR-55|Province||Samsun
        TR-56|Province||Siirt
        TR-57|Province||Sinop
        TR-58|Province||Sivas
        TR-59|Province||Tekirdağ
        TR-60|Province||Tokat
        TR-61|Province||Trabzon
        TR-62|Province||Tunceli
        TR-63|Province||Şanlıurfa
        TR-64|Province||Uşak
        TR-65|Province||Van
        TR-66|Province||Yozgat
        TR-67|Province||Zonguldak
        TR-68|Province||Aksaray
        TR-69|Province||Bayburt
        TR-70|Province||Karaman
        TR-71|Province||Kırıkkale
        TR-72|Province||Batman
        TR-73|Province||Şırnak
        TR-74|Province||Bartın
        TR-75|Province||Ardahan
        TR-76|Province||Iğdır
        TR-77|Province||Yalova
        TR-78|Province||Karabük
        TR-79|Province||Kilis
        TR-80|Province||Osmaniye
        TR-81|Province||Düzce
        TT-ARI|Borough||Arima
        TT-CHA|Borough||Chaguanas
        TT-CTT|Region||Couva-Tabaquite-Talparo
        TT-DMN|Region||Diego Martin
        TT-MRC|Region||Mayaro-Rio Claro
        TT-PED|Region||Penal-Debe
        TT-POS|City||Port of Spain
        TT-PRT|Region||Princes Town
        TT-PTF|Borough||Point Fortin
        TT-SFO|City||San Fernando
        TT-SGE|Region||Sangre Grande
        TT-SIP|Region||Siparia
        TT-SJL|Region||San Juan-Laventille
        TT-TOB|Ward||Tobago
        TT-TUP|Region||Tunapuna-Piarco
        TV-FUN|Town council||Funafuti
        TV-NIT|Island council||Niutao
        TV-NKF|Island council||Nukufetau
        TV-NKL|Island council||Nukulaelae
        TV-NMA|Island council||Nanumea
        TV-NMG|Island council||Nanumaga
        TV-NUI|Island council||Nui
        TV-VAI|Island council||Vaitupu
        TW-CHA|County||Changhua
        TW-CYI|City||Chiayi
        TW-CYQ|County||Chiayi
        TW-HSQ|County||Hsinchu
        TW-HSZ|City||Hsinchu
        TW-HUA|County||Hualien
        TW-ILA|County||Yilan
        TW-KEE|City||Keelung
        TW-KHH|Special municipality||Kaohsiung
        TW-KIN|County||Kinmen
        TW-LIE|County||Lienchiang
        TW-MIA|County||Miaoli
        TW-NAN|County||Nantou
        TW-NWT|Special municipality||New Taipei
        TW-PEN|County||Penghu
        TW-PIF|County||Pingtung
        TW-TAO|Special municipality||Taoyuan
        TW-TNN|Special municipality||Tainan
        TW-TPE|Special municipality||Taipei
        TW-TTT|County||Taitung
        TW-TXG|Special municipality||Taichung
        TW-YUN|County||Yunlin
        TZ-01|Region||Arusha
        TZ-02|Region||Dar es Salaam
        TZ-03|Region||Dodoma
        TZ-04|Region||Iringa
        TZ-05|Region||Kagera
        TZ-06|Region||Pemba North
        TZ-07|Region||Zanzibar North
        TZ-08|Region||Kigoma
        TZ-09|Region||Kilimanjaro
        TZ-10|Region||Pemba South
        TZ-11|Region||Zanzibar South
        TZ-12|Region||Lindi
        TZ-13|Region||Mara
        TZ-14|Region||Mbeya
        TZ-15|Region||Zanzibar West
        TZ-16|Region||Morogoro
        TZ-17|Region||Mtwara
        TZ-18|Region||Mwanza
        TZ-19|Region||Coast
        TZ-20|Region||Rukwa
        TZ-21|Region||Ruvuma
        TZ-22|Region||Shinyanga
        TZ-23|Region||Singida
        TZ-24|Region||Tabora
        TZ-25|Region||Tanga
        TZ-26|Region||Manyara
        TZ-27|Region||Geita
        TZ-28|Region||Katavi
        TZ-29|Region||Njombe
        TZ-30|Region||Simiyu
        TZ-31|Region||Songwe
        UA-05|Region||Vinnytska oblast
        UA-07|Region||Volynska oblast
        UA-09|Region||Luhanska oblast
        UA-12|Region||Dnipropetrovska oblast
        UA-14|Region||Donetska oblast
        UA-18|Region||Zhytomyrska oblast
        UA-21|Region||Zakarpatska oblast
        UA-23|Region||Zaporizka oblast
        UA-26|Region||Ivano-Frankivska oblast
        UA-30|City||Kyiv
        UA-32|Region||Kyivska oblast
        UA-35|Region||Kirovohradska oblast
        UA-40|City||Sevastopol
        UA-43|Republic||Avtonomna Respublika Krym
        UA-46|Region||Lvivska oblast
        UA-48|Region||Mykolaivska oblast
        UA-51|Region||Odeska oblast
        UA-53|Region||Poltavska oblast
        UA-56|Region||Rivnenska oblast
        UA-59|Region||Sumska oblast
        UA-61|Region||Ternopilska oblast
        UA-63|Region||Kharkivska oblast
        UA-65|Region||Khersonska oblast
        UA-68|Region||Khmelnytska oblast
        UA-71|Region||Cherkaska oblast
        UA-74|Region||Chernihivska oblast
        UA-77|Region||Chernivetska oblast
        UG-101|District|UG-C|Kalangala
        UG-102|City|UG-C|Kampala
        UG-103|District|UG-C|Kiboga
        UG-104|District|UG-C|Luwero
        UG-105|District|UG-C|Masaka
        UG-106|District|UG-C|Mpigi
        UG-107|District|UG-C|Mubende
        UG-108|District|UG-C|Mukono
        UG-109|District|UG-C|Nakasongola
        UG-110|District|UG-C|Rakai
        UG-111|District|UG-C|Sembabule
        UG-112|District|UG-C|Kayunga
        UG-113|District|UG-C|Wakiso
        UG-114|District|UG-C|Lyantonde
        UG-115|District|UG-C|Mityana
        UG-116|District|UG-C|Nakaseke
        UG-117|District|UG-C|Buikwe
        UG-118|District|UG-C|Bukomansibi
        UG-119|District|UG-C|Butambala
        UG-120|District|UG-C|Buvuma
        UG-121|District|UG-C|Gomba
        UG-122|District|UG-C|Kalungu
        UG-123|District|UG-C|Kyankwanzi
        UG-124|District|UG-C|Lwengo
        UG-125|District|UG-C|Kyotera
        UG-126|District|UG-C|Kasanda
        UG-201|District|UG-E|Bugiri
        UG-202|District|UG-E|Busia
        UG-203|District|UG-E|Iganga
        UG-204|District|UG-E|Jinja
        UG-205|District|UG-E|Kamuli
        UG-206|District|UG-E|Kapchorwa
        UG-207|District|UG-E|Katakwi
        UG-208|District|UG-E|Kumi
        UG-209|District|UG-E|Mbale
        UG-210|District|UG-E|Pallisa
        UG-211|District|UG-E|Soroti
        UG-212|District|UG-E|Tororo
        UG-213|District|UG-E|Kaberamaido
        UG-214|District|UG-E|Mayuge
        UG-215|District|UG-E|Sironko
        UG-216|District|UG-E|Amuria
        UG-217|District|UG-E|Budaka
        UG-218|District|UG-E|Bududa
        UG-219|District|UG-E|Bukedea
        UG-220|District|UG-E|Bukwo
        UG-221|District|UG-E|Butaleja
        UG-222|District|UG-E|Kaliro
        UG-223|District|UG-E|Manafwa
        UG-224|District|UG-E|Namutumba
        UG-225|District|UG-E|Bulambuli
        UG-226|District|UG-E|Buyende
        UG-227|District|UG-E|Kibuku
        UG-228|District|UG-E|Kween
        UG-229|District|UG-E|Luuka
        UG-230|District|UG-E|Namayingo
        UG-231|District|UG-E|Ngora
        UG-232|District|UG-E|Serere
        UG-233|District|UG-E|Butebo
        UG-234|District|UG-E|Namisindwa
        UG-235|District|UG-E|Bugweri
        UG-236|District|UG-E|Kapelebyong
        UG-237|District|UG-E|Kalaki
        UG-301|District|UG-N|Adjumani
        UG-302|District|UG-N|Apac
        UG-303|District|UG-N|Arua
        UG-304|District|UG-N|Gulu
        UG-305|District|UG-N|Kitgum
        UG-306|District|UG-N|Kotido
        UG-307|District|UG-N|Lira
        UG-308|District|UG-N|Moroto
        UG-309|District|UG-N|Moyo
        UG-310|District|UG-N|Nebbi
        UG-311|District|UG-N|Nakapiripirit
        UG-312|District|UG-N|Pader
        UG-313|District|UG-N|Yumbe
        UG-314|District|UG-N|Abim
        UG-315|District|UG-N|Amolatar
        UG-316|District|UG-N|Amuru
        UG-317|District|UG-N|Dokolo
        UG-318|District|UG-N|Kaabong
        UG-319|District|UG-N|Koboko
        UG-320|District|UG-N|Maracha
        UG-321|District|UG-N|Oyam
        UG-322|District|UG-N|Agago
        UG-323|District|UG-N|Alebtong
        UG-324|District|UG-N|Amudat
        UG-325|District|UG-N|Kole
        UG-326|District|UG-N|Lamwo
        UG-327|District|UG-N|Napak
        UG-328|District|UG-N|Nwoya
        UG-329|District|UG-N|Otuke
        UG-330|District|UG-N|Zombo
        UG-331|District|UG-N|Omoro
        UG-332|District|UG-N|Pakwach
        UG-333|District|UG-N|Kwania
        UG-334|District|UG-N|Nabilatuk
        UG-335|District|UG-N|Karenga
        UG-336|District|UG-N|Madi-Okollo
        UG-337|District|UG-N|Obongi
        UG-401|District|UG-W|Bundibugyo
        UG-402|District|UG-W|Bushenyi
        UG-403|District|UG-W|Hoima
        UG-404|District|UG-W|Kabale
        UG-405|District|UG-W|Kabarole
        UG-406|District|UG-W|Kasese
        UG-407|District|UG-W|Kibaale
        UG-408|District|UG-W|Kisoro
        UG-409|District|UG-W|Masindi
        UG-410|District|UG-W|Mbarara
        UG-411|District|UG-W|Ntungamo
        UG-412|District|UG-W|Rukungiri
        UG-413|District|UG-W|Kamwenge
        UG-414|District|UG-W|Kanungu
        UG-415|District|UG-W|Kyenjojo
        UG-416|District|UG-W|Buliisa
        UG-417|District|UG-W|Ibanda
        UG-418|District|UG-W|Isingiro
        UG-419|District|UG-W|Kiruhura
        UG-420|District|UG-W|Buhweju
        UG-421|District|UG-W|Kiryandongo
        UG-422|District|UG-W|Kyegegwa
        UG-423|District|UG-W|Mitooma
        UG-424|District|UG-W|Ntoroko
        UG-425|District|UG-W|Rubirizi
        UG-426|District|UG-W|Sheema
        UG-427|District|UG-W|Kagadi
        UG-428|District|UG-W|Kakumiro
        UG-429|District|UG-W|Rubanda
        UG-430|District|UG-W|Bunyangabu
        UG-431|District|UG-W|Rukiga
        UG-432|District|UG-W|Kikuube
        UG-433|District|UG-W|Kazo
        UG-434|District|UG-W|Kitagwenda
        UG-435|District|UG-W|Rwampara
        UG-C|Geographical region||Central
        UG-E|Geographical region||Eastern
        UG-N|Geographical region||Northern
        UG-W|Geographical region||Western
        UM-67|Islands, groups of islands||Johnston Atoll
        UM-71|Islands, groups of islands||Midway Islands
        UM-76|Islands, groups of islands||Navassa Island
        UM-79|Islands, groups of islands||Wake Island
        UM-81|Islands, groups of islands||Baker Island
        UM-84|Islands, groups of islands||Howland Island
        UM-86|Islands, groups of islands||Jarvis Island
        UM-89|Islands, groups of islands||Kingman Reef
        UM-95|Islands, groups of islands||Palmyra Atoll
        US-AK|State||Alaska
        US-AL|State||Alabama
        US-AR|State||Arkansas
        US-AS|Outlying area||American Samoa
        US-AZ|State||Arizona
        US-CA|State||California
        US-CO|State||Colorado
        US-CT|State||Connecticut
        US-DC|District||District of Columbia
        US-DE|State||Delaware
        US-FL|State||Florida
        US-GA|State||Georgia
        US-GU|Outlying area||Guam
        US-HI|State||Hawaii
        US-IA|State||Iowa
        US-ID|State||Idaho
        US-IL|State||Illinois
        US-IN|State||Indiana
        US-KS|State||Kansas
        US-KY|State||Kentucky
        US-LA|State||Louisiana
        US-MA|State||Massachusetts
        US-MD|State||Maryland
        US-ME|State||Maine
        US-MI|State||Michigan
        US-MN|State||Minnesota
        US-MO|State||Missouri
        US-MP|Outlying area||Northern Mariana Islands
        US-MS|State||Mississippi
        US-MT|State||Montana
        US-NC|State||North Carolina
        US-ND|State||North Dakota
        US-NE|State||Nebraska
        US-NH|State||New Hampshire
        US-NJ|State||New Jersey
        US-NM|State||New Mexico
        US-NV|State||Nevada
        US-NY|State||New York
        US-OH|State||Ohio
        US-OK|State||Oklahoma
        US-OR|State||Oregon
        US-PA|State||Pennsylvania
        US-PR|Outlying area||Puerto Rico
        US-RI|State||Rhode Island
        US-SC|State||South Carolina
        US-SD|State||South Dakota
        US-TN|State||Tennessee
        US-TX|State||Texas
        US-UM|Outlying area||United States Minor Outlying Islands
        US-UT|State||Utah
        US-VA|State||Virginia
        US-VI|Outlying area||Virgin Islands, U.S.
        US-VT|State||Vermont
        US-WA|State||Washington
        US-WI|State||Wisconsin
        US-WV|State||West Virginia
        US-WY|State||Wyoming
        UY-AR|Department||Artigas
        UY-CA|Department||Canelones
        UY-CL|Department||Cerro Largo
        UY-CO|Department||Colonia
        UY-DU|Department||Durazno
        UY-FD|Department||Florida
        UY-FS|Department||Flores
        UY-LA|Department||Lavalleja
        UY-MA|Department||Maldonado
        UY-MO|Department||Montevideo
        UY-PA|Department||Paysandú
        UY-RN|Department||Río Negro
        UY-RO|Department||Rocha
        UY-RV|Department||Rivera
        UY-SA|Department||Salto
        UY-SJ|Department||San José
        UY-SO|Department||Soriano
        UY-TA|Department||Tacuarembó
        UY-TT|Department||Treinta y Tres
        UZ-AN|Region||Andijon
        UZ-BU|Region||Buxoro
        UZ-FA|Region||Farg‘ona
        UZ-JI|Region||Jizzax
        UZ-NG|Region||Namangan
        UZ-NW|Region||Navoiy
        UZ-QA|Region||Qashqadaryo
        UZ-QR|Republic||Qoraqalpog‘iston Respublikasi
        UZ-SA|Region||Samarqand
        UZ-SI|Region||Sirdaryo
        UZ-SU|Region||Surxondaryo
        UZ-TK|City||Toshkent
        UZ-TO|Region||Toshkent
        UZ-XO|Region||Xorazm
        VC-01|Parish||Charlotte
        VC-02|Parish||Saint Andrew
        VC-03|Parish||Saint David
        VC-04|Parish||Saint George
        VC-05|Parish||Saint Patrick
        VC-06|Parish||Grenadines
        VE-A|Capital district||Distrito Capital
        VE-B|State||Anzoátegui
        VE-C|State||Apure
        VE-D|State||Aragua
        VE-E|State||Barinas
        VE-F|State||Bolívar
        VE-G|State||Carabobo
        VE-H|State||Cojedes
        VE-I|State||Falcón
        VE-J|State||Guárico
        VE-K|State||Lara
        VE-L|State||Mérida
        VE-M|State||Miranda
        VE-N|State||Monagas
        VE-O|State||Nueva Esparta
        VE-P|State||Portuguesa
        VE-R|State||Sucre
        VE-S|State||Táchira
        VE-T|State||Trujillo
        VE-U|State||Yaracuy
        VE-V|State||Zulia
        VE-W|Federal dependency||Dependencias Federales
        VE-X|State||La Guaira
        VE-Y|State||Delta Amacuro
        VE-Z|State||Amazonas
        VN-01|Province||Lai Châu
        VN-02|Province||Lào Cai
        VN-03|Province||Hà Giang
        VN-04|Province||Cao Bằng
        VN-05|Province||Sơn La
        VN-06|Province||Yên Bái
        VN-07|Province||Tuyên Quang
        VN-09|Province||Lạng Sơn
        VN-13|Province||Quảng Ninh
        VN-14|Province||Hòa Bình
        VN-18|Province||Ninh Bình
        VN-20|Province||Thái Bình
        VN-21|Province||Thanh Hóa
        VN-22|Province||Nghệ An
        VN-23|Province||Hà Tĩnh
        VN-24|Province||Quảng Bình
        VN-25|Province||Quảng Trị
        VN-26|Province||Thừa Thiên-Huế
        VN-27|Province||Quảng Nam
        VN-28|Province||Kon Tum
        VN-29|Province||Quảng Ngãi
        VN-30|Province||Gia Lai
        VN-31|Province||Bình Định
        VN-32|Province||Phú Yên
        VN-33|Province||Đắk Lắk
        VN-34|Province||Khánh Hòa
        VN-35|Province||Lâm Đồng
        VN-36|Province||Ninh Thuận
        VN-37|Province||Tây Ninh
        VN-39|Province||Đồng Nai
        VN-40|Province||Bình Thuận
        VN-41|Province||Long An
        VN-43|Province||Bà Rịa - Vũng Tàu
        VN-44|Province||An Giang
        VN-45|Province||Đồng Tháp
        VN-46|Province||Tiền Giang
        VN-47|Province||Kiến Giang
        VN-49|Province||Vĩnh Long
        VN-50|Province||Bến Tre
        VN-51|Province||Trà Vinh
        VN-52|Province||Sóc Trăng
        VN-53|Province||Bắc Kạn
        VN-54|Province||Bắc Giang
        VN-55|Province||Bạc Liêu
        VN-56|Province||Bắc Ninh
        VN-57|Province||Bình Dương
        VN-58|Province||Bình Phước
        VN-59|Province||Cà Mau
        VN-61|Province||Hải Dương
        VN-63|Province||Hà Nam
        VN-66|Province||Hưng Yên
        VN-67|Province||Nam Định
        VN-68|Province||Phú Thọ
        VN-69|Province||Thái Nguyên
        VN-70|Province||Vĩnh Phúc
        VN-71|Province||Điện Biên
        VN-72|Province||Đắk Nông
        VN-73|Province||Hậu Giang
        VN-CT|Municipality||Cần Thơ
        VN-DN|Municipality||Đà Nẵng
        VN-HN|Municipality||Hà Nội
        VN-HP|Municipality||Hải Phòng
        VN-SG|Municipality||Hồ Chí Minh
        VU-MAP|Province||Malampa
        VU-PAM|Province||Pénama
        VU-SAM|Province||Sanma
        VU-SEE|Province||Shéfa
        VU-TAE|Province||Taféa
        VU-TOB|Province||Torba
        WF-AL|Administrative precinct||Alo
        WF-SG|Administrative precinct||Sigave
        WF-UV|Administrative precinct||Uvea
        WS-AA|District||A'ana
        WS-AL|District||Aiga-i-le-Tai
        WS-AT|District||Atua
        WS-FA|District||Fa'asaleleaga
        WS-GE|District||Gaga'emauga
        WS-GI|District||Gagaifomauga
        WS-PA|District||Palauli
        WS-SA|District||Satupa'itea
        WS-TU|District||Tuamasaga
        WS-VF|District||Va'a-o-Fonoti
        WS-VS|District||Vaisigano
        YE-AB|Governorate||Abyan
        YE-AD|Governorate||‘Adan
        YE-AM|Governorate||‘Amrān
        YE-BA|Governorate||Al Bayḑā’
        YE-DA|Governorate||Aḑ Ḑāli‘
        YE-DH|Governorate||Dhamār
        YE-HD|Governorate||Ḩaḑramawt
        YE-HJ|Governorate||Ḩajjah
        YE-HU|Governorate||Al Ḩudaydah
        YE-IB|Governorate||Ibb
        YE-JA|Governorate||Al Jawf
        YE-LA|Governorate||Laḩij
        YE-MA|Governorate||Ma’rib
        YE-MR|Governorate||Al Mahrah
        YE-MW|Governorate||Al Maḩwīt
        YE-RA|Governorate||Raymah
        YE-SA|Municipality||Amānat al ‘Āşimah [city]
        YE-SD|Governorate||Şāʻdah
        YE-SH|Governorate||Shabwah
        YE-SN|Governorate||Şanʻā’
        YE-SU|Governorate||Arkhabīl Suquţrá
        YE-TA|Governorate||Tāʻizz
        ZA-EC|Province||Eastern Cape
        ZA-FS|Province||Free State
        ZA-GP|Province||Gauteng
        ZA-KZN|Province||Kwazulu-Natal
        ZA-LP|Province||Limpopo
        ZA-MP|Province||Mpumalanga
        ZA-NC|Province||Northern Cape
        ZA-NW|Province||North-West
        ZA-WC|Province||Western Cape
        ZM-01|Province||Western
        ZM-02|Province||Central
        ZM-03|Province||Eastern
        ZM-04|Province||Luapula
        ZM-05|Province||Northern
        ZM-06|Province||North-Western
        ZM-07|Province||Southern
        ZM-08|Province||Copperbelt
        ZM-09|Province||Lusaka
        ZM-10|Province||Muchinga
        ZW-BU|Province||Bulawayo
        ZW-HA|Province||Harare
        ZW-MA|Province||Manicaland
        ZW-MC|Province||Mashonaland Central
        ZW-ME|Province||Mashonaland East
        ZW-MI|Province||Midlands
        ZW-MN|Province||Matabeleland North
        ZW-MS|Province||Matabeleland South
        ZW-MV|Province||Masvingo
        ZW-MW|Province||Mashonaland West
        """u8;
}
