// Facts (ids, links and countries) from the IANA time zone database, version 2026f (public domain), as NodaTime 3.3.7 carries it.
// Written by .ci/refresh-zones; do not edit.
namespace Diplomacy.Domain.Codes;

/// <summary>The ids of the IANA time zone database as text.</summary>
internal static class TimeZoneList
{
    /// <summary>The version of the database.</summary>
    public const string Version = "2026f";

    /// <summary>One id a line, by code point; after the id of a link, the id that it leads to.</summary>
    public const string Ids = """
        Africa/Abidjan
        Africa/Accra Africa/Abidjan
        Africa/Addis_Ababa Africa/Nairobi
        Africa/Algiers
        Africa/Asmara Africa/Nairobi
        Africa/Asmera Africa/Nairobi
        Africa/Bamako Africa/Abidjan
        Africa/Bangui Africa/Lagos
        Africa/Banjul Africa/Abidjan
        Africa/Bissau
        Africa/Blantyre Africa/Maputo
        Africa/Brazzaville Africa/Lagos
        Africa/Bujumbura Africa/Maputo
        Africa/Cairo
        Africa/Casablanca
        Africa/Ceuta
        Africa/Conakry Africa/Abidjan
        Africa/Dakar Africa/Abidjan
        Africa/Dar_es_Salaam Africa/Nairobi
        Africa/Djibouti Africa/Nairobi
        Africa/Douala Africa/Lagos
        Africa/El_Aaiun
        Africa/Freetown Africa/Abidjan
        Africa/Gaborone Africa/Maputo
        Africa/Harare Africa/Maputo
        Africa/Johannesburg
        Africa/Juba
        Africa/Kampala Africa/Nairobi
        Africa/Khartoum
        Africa/Kigali Africa/Maputo
        Africa/Kinshasa Africa/Lagos
        Africa/Lagos
        Africa/Libreville Africa/Lagos
        Africa/Lome Africa/Abidjan
        Africa/Luanda Africa/Lagos
        Africa/Lubumbashi Africa/Maputo
        Africa/Lusaka Africa/Maputo
        Africa/Malabo Africa/Lagos
        Africa/Maputo
        Africa/Maseru Africa/Johannesburg
        Africa/Mbabane Africa/Johannesburg
        Africa/Mogadishu Africa/Nairobi
        Africa/Monrovia
        Africa/Nairobi
        Africa/Ndjamena
        Africa/Niamey Africa/Lagos
        Africa/Nouakchott Africa/Abidjan
        Africa/Ouagadougou Africa/Abidjan
        Africa/Porto-Novo Africa/Lagos
        Africa/Sao_Tome
        Africa/Timbuktu Africa/Abidjan
        Africa/Tripoli
        Africa/Tunis
        Africa/Windhoek
        America/Adak
        America/Anchorage
        America/Anguilla America/Puerto_Rico
        America/Antigua America/Puerto_Rico
        America/Araguaina
        America/Argentina/Buenos_Aires
        America/Argentina/Catamarca
        America/Argentina/ComodRivadavia America/Argentina/Catamarca
        America/Argentina/Cordoba
        America/Argentina/Jujuy
        America/Argentina/La_Rioja
        America/Argentina/Mendoza
        America/Argentina/Rio_Gallegos
        America/Argentina/Salta
        America/Argentina/San_Juan
        America/Argentina/San_Luis
        America/Argentina/Tucuman
        America/Argentina/Ushuaia
        America/Aruba America/Puerto_Rico
        America/Asuncion
        America/Atikokan America/Panama
        America/Atka America/Adak
        America/Bahia
        America/Bahia_Banderas
        America/Barbados
        America/Belem
        America/Belize
        America/Blanc-Sablon America/Puerto_Rico
        America/Boa_Vista
        America/Bogota
        America/Boise
        America/Buenos_Aires America/Argentina/Buenos_Aires
        America/Cambridge_Bay
        America/Campo_Grande
        America/Cancun
        America/Caracas
        America/Catamarca America/Argentina/Catamarca
        America/Cayenne
        America/Cayman America/Panama
        America/Chicago
        America/Chihuahua
        America/Ciudad_Juarez
        America/Coral_Harbour America/Panama
        America/Cordoba America/Argentina/Cordoba
        America/Costa_Rica
        America/Coyhaique
        America/Creston America/Phoenix
        America/Cuiaba
        America/Curacao America/Puerto_Rico
        America/Danmarkshavn
        America/Dawson
        America/Dawson_Creek
        America/Denver
        America/Detroit
        America/Dominica America/Puerto_Rico
        America/Edmonton
        America/Eirunepe
        America/El_Salvador
        America/Ensenada America/Tijuana
        America/Fort_Nelson
        America/Fort_Wayne America/Indiana/Indianapolis
        America/Fortaleza
        America/Glace_Bay
        America/Godthab America/Nuuk
        America/Goose_Bay
        America/Grand_Turk
        America/Grenada America/Puerto_Rico
        America/Guadeloupe America/Puerto_Rico
        America/Guatemala
        America/Guayaquil
        America/Guyana
        America/Halifax
        America/Havana
        America/Hermosillo
        America/Indiana/Indianapolis
        America/Indiana/Knox
        America/Indiana/Marengo
        America/Indiana/Petersburg
        America/Indiana/Tell_City
        America/Indiana/Vevay
        America/Indiana/Vincennes
        America/Indiana/Winamac
        America/Indianapolis America/Indiana/Indianapolis
        America/Inuvik
        America/Iqaluit
        America/Jamaica
        America/Jujuy America/Argentina/Jujuy
        America/Juneau
        America/Kentucky/Louisville
        America/Kentucky/Monticello
        America/Knox_IN America/Indiana/Knox
        America/Kralendijk America/Puerto_Rico
        America/La_Paz
        America/Lima
        America/Los_Angeles
        America/Louisville America/Kentucky/Louisville
        America/Lower_Princes America/Puerto_Rico
        America/Maceio
        America/Managua
        America/Manaus
        America/Marigot America/Puerto_Rico
        America/Martinique
        America/Matamoros
        America/Mazatlan
        America/Mendoza America/Argentina/Mendoza
        America/Menominee
        America/Merida
        America/Metlakatla
        America/Mexico_City
        America/Miquelon
        America/Moncton
        America/Monterrey
        America/Montevideo
        America/Montreal America/Toronto
        America/Montserrat America/Puerto_Rico
        America/Nassau America/Toronto
        America/New_York
        America/Nipigon America/Toronto
        America/Nome
        America/Noronha
        America/North_Dakota/Beulah
        America/North_Dakota/Center
        America/North_Dakota/New_Salem
        America/Nuuk
        America/Ojinaga
        America/Panama
        America/Pangnirtung America/Iqaluit
        America/Paramaribo
        America/Phoenix
        America/Port-au-Prince
        America/Port_of_Spain America/Puerto_Rico
        America/Porto_Acre America/Rio_Branco
        America/Porto_Velho
        America/Puerto_Rico
        America/Punta_Arenas
        America/Rainy_River America/Winnipeg
        America/Rankin_Inlet
        America/Recife
        America/Regina
        America/Resolute
        America/Rio_Branco
        America/Rosario America/Argentina/Cordoba
        America/Santa_Isabel America/Tijuana
        America/Santarem
        America/Santiago
        America/Santo_Domingo
        America/Sao_Paulo
        America/Scoresbysund
        America/Shiprock America/Denver
        America/Sitka
        America/St_Barthelemy America/Puerto_Rico
        America/St_Johns
        America/St_Kitts America/Puerto_Rico
        America/St_Lucia America/Puerto_Rico
        America/St_Thomas America/Puerto_Rico
        America/St_Vincent America/Puerto_Rico
        America/Swift_Current
        America/Tegucigalpa
        America/Thule
        America/Thunder_Bay America/Toronto
        America/Tijuana
        America/Toronto
        America/Tortola America/Puerto_Rico
        America/Vancouver
        America/Virgin America/Puerto_Rico
        America/Whitehorse
        America/Winnipeg
        America/Yakutat
        America/Yellowknife America/Edmonton
        Antarctica/Casey
        Antarctica/Davis
        Antarctica/DumontDUrville Pacific/Port_Moresby
        Antarctica/Macquarie
        Antarctica/Mawson
        Antarctica/McMurdo Pacific/Auckland
        Antarctica/Palmer
        Antarctica/Rothera
        Antarctica/South_Pole Pacific/Auckland
        Antarctica/Syowa Asia/Riyadh
        Antarctica/Troll
        Antarctica/Vostok
        Arctic/Longyearbyen Europe/Berlin
        Asia/Aden Asia/Riyadh
        Asia/Almaty
        Asia/Amman
        Asia/Anadyr
        Asia/Aqtau
        Asia/Aqtobe
        Asia/Ashgabat
        Asia/Ashkhabad Asia/Ashgabat
        Asia/Atyrau
        Asia/Baghdad
        Asia/Bahrain Asia/Qatar
        Asia/Baku
        Asia/Bangkok
        Asia/Barnaul
        Asia/Beirut
        Asia/Bishkek
        Asia/Brunei Asia/Kuching
        Asia/Calcutta Asia/Kolkata
        Asia/Chita
        Asia/Choibalsan Asia/Ulaanbaatar
        Asia/Chongqing Asia/Shanghai
        Asia/Chungking Asia/Shanghai
        Asia/Colombo
        Asia/Dacca Asia/Dhaka
        Asia/Damascus
        Asia/Dhaka
        Asia/Dili
        Asia/Dubai
        Asia/Dushanbe
        Asia/Famagusta
        Asia/Gaza
        Asia/Harbin Asia/Shanghai
        Asia/Hebron
        Asia/Ho_Chi_Minh
        Asia/Hong_Kong
        Asia/Hovd
        Asia/Irkutsk
        Asia/Istanbul Europe/Istanbul
        Asia/Jakarta
        Asia/Jayapura
        Asia/Jerusalem
        Asia/Kabul
        Asia/Kamchatka
        Asia/Karachi
        Asia/Kashgar Asia/Urumqi
        Asia/Kathmandu
        Asia/Katmandu Asia/Kathmandu
        Asia/Khandyga
        Asia/Kolkata
        Asia/Krasnoyarsk
        Asia/Kuala_Lumpur Asia/Singapore
        Asia/Kuching
        Asia/Kuwait Asia/Riyadh
        Asia/Macao Asia/Macau
        Asia/Macau
        Asia/Magadan
        Asia/Makassar
        Asia/Manila
        Asia/Muscat Asia/Dubai
        Asia/Nicosia
        Asia/Novokuznetsk
        Asia/Novosibirsk
        Asia/Omsk
        Asia/Oral
        Asia/Phnom_Penh Asia/Bangkok
        Asia/Pontianak
        Asia/Pyongyang
        Asia/Qatar
        Asia/Qostanay
        Asia/Qyzylorda
        Asia/Rangoon Asia/Yangon
        Asia/Riyadh
        Asia/Saigon Asia/Ho_Chi_Minh
        Asia/Sakhalin
        Asia/Samarkand
        Asia/Seoul
        Asia/Shanghai
        Asia/Singapore
        Asia/Srednekolymsk
        Asia/Taipei
        Asia/Tashkent
        Asia/Tbilisi
        Asia/Tehran
        Asia/Tel_Aviv Asia/Jerusalem
        Asia/Thimbu Asia/Thimphu
        Asia/Thimphu
        Asia/Tokyo
        Asia/Tomsk
        Asia/Ujung_Pandang Asia/Makassar
        Asia/Ulaanbaatar
        Asia/Ulan_Bator Asia/Ulaanbaatar
        Asia/Urumqi
        Asia/Ust-Nera
        Asia/Vientiane Asia/Bangkok
        Asia/Vladivostok
        Asia/Yakutsk
        Asia/Yangon
        Asia/Yekaterinburg
        Asia/Yerevan
        Atlantic/Azores
        Atlantic/Bermuda
        Atlantic/Canary
        Atlantic/Cape_Verde
        Atlantic/Faeroe Atlantic/Faroe
        Atlantic/Faroe
        Atlantic/Jan_Mayen Europe/Berlin
        Atlantic/Madeira
        Atlantic/Reykjavik Africa/Abidjan
        Atlantic/South_Georgia
        Atlantic/St_Helena Africa/Abidjan
        Atlantic/Stanley
        Australia/ACT Australia/Sydney
        Australia/Adelaide
        Australia/Brisbane
        Australia/Broken_Hill
        Australia/Canberra Australia/Sydney
        Australia/Currie Australia/Hobart
        Australia/Darwin
        Australia/Eucla
        Australia/Hobart
        Australia/LHI Australia/Lord_Howe
        Australia/Lindeman
        Australia/Lord_Howe
        Australia/Melbourne
        Australia/NSW Australia/Sydney
        Australia/North Australia/Darwin
        Australia/Perth
        Australia/Queensland Australia/Brisbane
        Australia/South Australia/Adelaide
        Australia/Sydney
        Australia/Tasmania Australia/Hobart
        Australia/Victoria Australia/Melbourne
        Australia/West Australia/Perth
        Australia/Yancowinna Australia/Broken_Hill
        Brazil/Acre America/Rio_Branco
        Brazil/DeNoronha America/Noronha
        Brazil/East America/Sao_Paulo
        Brazil/West America/Manaus
        CET Europe/Brussels
        CST6CDT
        Canada/Atlantic America/Halifax
        Canada/Central America/Winnipeg
        Canada/Eastern America/Toronto
        Canada/Mountain America/Edmonton
        Canada/Newfoundland America/St_Johns
        Canada/Pacific America/Vancouver
        Canada/Saskatchewan America/Regina
        Canada/Yukon America/Whitehorse
        Chile/Continental America/Santiago
        Chile/EasterIsland Pacific/Easter
        Cuba America/Havana
        EET Europe/Athens
        EST America/Panama
        EST5EDT
        Egypt Africa/Cairo
        Eire Europe/Dublin
        Etc/GMT
        Etc/GMT+0 Etc/GMT
        Etc/GMT+1
        Etc/GMT+10
        Etc/GMT+11
        Etc/GMT+12
        Etc/GMT+2
        Etc/GMT+3
        Etc/GMT+4
        Etc/GMT+5
        Etc/GMT+6
        Etc/GMT+7
        Etc/GMT+8
        Etc/GMT+9
        Etc/GMT-0 Etc/GMT
        Etc/GMT-1
        Etc/GMT-10
        Etc/GMT-11
        Etc/GMT-12
        Etc/GMT-13
        Etc/GMT-14
        Etc/GMT-2
        Etc/GMT-3
        Etc/GMT-4
        Etc/GMT-5
        Etc/GMT-6
        Etc/GMT-7
        Etc/GMT-8
        Etc/GMT-9
        Etc/GMT0 Etc/GMT
        Etc/Greenwich Etc/GMT
        Etc/UCT Etc/UTC
        Etc/UTC
        Etc/Universal Etc/UTC
        Etc/Zulu Etc/UTC
        Europe/Amsterdam Europe/Brussels
        Europe/Andorra
        Europe/Astrakhan
        Europe/Athens
        Europe/Belfast Europe/London
        Europe/Belgrade
        Europe/Berlin
        Europe/Bratislava Europe/Prague
        Europe/Brussels
        Europe/Bucharest
        Europe/Budapest
        Europe/Busingen Europe/Zurich
        Europe/Chisinau
        Europe/Copenhagen Europe/Berlin
        Europe/Dublin
        Europe/Gibraltar
        Europe/Guernsey Europe/London
        Europe/Helsinki
        Europe/Isle_of_Man Europe/London
        Europe/Istanbul
        Europe/Jersey Europe/London
        Europe/Kaliningrad
        Europe/Kiev Europe/Kyiv
        Europe/Kirov
        Europe/Kyiv
        Europe/Lisbon
        Europe/Ljubljana Europe/Belgrade
        Europe/London
        Europe/Luxembourg Europe/Brussels
        Europe/Madrid
        Europe/Malta
        Europe/Mariehamn Europe/Helsinki
        Europe/Minsk
        Europe/Monaco Europe/Paris
        Europe/Moscow
        Europe/Nicosia Asia/Nicosia
        Europe/Oslo Europe/Berlin
        Europe/Paris
        Europe/Podgorica Europe/Belgrade
        Europe/Prague
        Europe/Riga
        Europe/Rome
        Europe/Samara
        Europe/San_Marino Europe/Rome
        Europe/Sarajevo Europe/Belgrade
        Europe/Saratov
        Europe/Simferopol
        Europe/Skopje Europe/Belgrade
        Europe/Sofia
        Europe/Stockholm Europe/Berlin
        Europe/Tallinn
        Europe/Tirane
        Europe/Tiraspol Europe/Chisinau
        Europe/Ulyanovsk
        Europe/Uzhgorod Europe/Kyiv
        Europe/Vaduz Europe/Zurich
        Europe/Vatican Europe/Rome
        Europe/Vienna
        Europe/Vilnius
        Europe/Volgograd
        Europe/Warsaw
        Europe/Zagreb Europe/Belgrade
        Europe/Zaporozhye Europe/Kyiv
        Europe/Zurich
        GB Europe/London
        GB-Eire Europe/London
        GMT Etc/GMT
        GMT+0 Etc/GMT
        GMT-0 Etc/GMT
        GMT0 Etc/GMT
        Greenwich Etc/GMT
        HST Pacific/Honolulu
        Hongkong Asia/Hong_Kong
        Iceland Africa/Abidjan
        Indian/Antananarivo Africa/Nairobi
        Indian/Chagos
        Indian/Christmas Asia/Bangkok
        Indian/Cocos Asia/Yangon
        Indian/Comoro Africa/Nairobi
        Indian/Kerguelen Indian/Maldives
        Indian/Mahe Asia/Dubai
        Indian/Maldives
        Indian/Mauritius
        Indian/Mayotte Africa/Nairobi
        Indian/Reunion Asia/Dubai
        Iran Asia/Tehran
        Israel Asia/Jerusalem
        Jamaica America/Jamaica
        Japan Asia/Tokyo
        Kwajalein Pacific/Kwajalein
        Libya Africa/Tripoli
        MET Europe/Brussels
        MST America/Phoenix
        MST7MDT
        Mexico/BajaNorte America/Tijuana
        Mexico/BajaSur America/Mazatlan
        Mexico/General America/Mexico_City
        NZ Pacific/Auckland
        NZ-CHAT Pacific/Chatham
        Navajo America/Denver
        PRC Asia/Shanghai
        PST8PDT
        Pacific/Apia
        Pacific/Auckland
        Pacific/Bougainville
        Pacific/Chatham
        Pacific/Chuuk Pacific/Port_Moresby
        Pacific/Easter
        Pacific/Efate
        Pacific/Enderbury Pacific/Kanton
        Pacific/Fakaofo
        Pacific/Fiji
        Pacific/Funafuti Pacific/Tarawa
        Pacific/Galapagos
        Pacific/Gambier
        Pacific/Guadalcanal
        Pacific/Guam
        Pacific/Honolulu
        Pacific/Johnston Pacific/Honolulu
        Pacific/Kanton
        Pacific/Kiritimati
        Pacific/Kosrae
        Pacific/Kwajalein
        Pacific/Majuro Pacific/Tarawa
        Pacific/Marquesas
        Pacific/Midway Pacific/Pago_Pago
        Pacific/Nauru
        Pacific/Niue
        Pacific/Norfolk
        Pacific/Noumea
        Pacific/Pago_Pago
        Pacific/Palau
        Pacific/Pitcairn
        Pacific/Pohnpei Pacific/Guadalcanal
        Pacific/Ponape Pacific/Guadalcanal
        Pacific/Port_Moresby
        Pacific/Rarotonga
        Pacific/Saipan Pacific/Guam
        Pacific/Samoa Pacific/Pago_Pago
        Pacific/Tahiti
        Pacific/Tarawa
        Pacific/Tongatapu
        Pacific/Truk Pacific/Port_Moresby
        Pacific/Wake Pacific/Tarawa
        Pacific/Wallis Pacific/Tarawa
        Pacific/Yap Pacific/Port_Moresby
        Poland Europe/Warsaw
        Portugal Europe/Lisbon
        ROC Asia/Taipei
        ROK Asia/Seoul
        Singapore Asia/Singapore
        Turkey Europe/Istanbul
        UCT Etc/UTC
        US/Alaska America/Anchorage
        US/Aleutian America/Adak
        US/Arizona America/Phoenix
        US/Central America/Chicago
        US/East-Indiana America/Indiana/Indianapolis
        US/Eastern America/New_York
        US/Hawaii Pacific/Honolulu
        US/Indiana-Starke America/Indiana/Knox
        US/Michigan America/Detroit
        US/Mountain America/Denver
        US/Pacific America/Los_Angeles
        US/Samoa Pacific/Pago_Pago
        UTC Etc/UTC
        Universal Etc/UTC
        W-SU Europe/Moscow
        WET Europe/Lisbon
        Zulu Etc/UTC
        """;

    /// <summary>One zone a line, by code point; after its id, the codes in ISO 3166-1 of the countries whose clocks it keeps: the file zone1970.tab.</summary>
    public const string Countries = """
        Africa/Abidjan CI BF GH GM GN IS ML MR SH SL SN TG
        Africa/Algiers DZ
        Africa/Bissau GW
        Africa/Cairo EG
        Africa/Casablanca MA
        Africa/Ceuta ES
        Africa/El_Aaiun EH
        Africa/Johannesburg ZA LS SZ
        Africa/Juba SS
        Africa/Khartoum SD
        Africa/Lagos NG AO BJ CD CF CG CM GA GQ NE
        Africa/Maputo MZ BI BW CD MW RW ZM ZW
        Africa/Monrovia LR
        Africa/Nairobi KE DJ ER ET KM MG SO TZ UG YT
        Africa/Ndjamena TD
        Africa/Sao_Tome ST
        Africa/Tripoli LY
        Africa/Tunis TN
        Africa/Windhoek NA
        America/Adak US
        America/Anchorage US
        America/Araguaina BR
        America/Argentina/Buenos_Aires AR
        America/Argentina/Catamarca AR
        America/Argentina/Cordoba AR
        America/Argentina/Jujuy AR
        America/Argentina/La_Rioja AR
        America/Argentina/Mendoza AR
        America/Argentina/Rio_Gallegos AR
        America/Argentina/Salta AR
        America/Argentina/San_Juan AR
        America/Argentina/San_Luis AR
        America/Argentina/Tucuman AR
        America/Argentina/Ushuaia AR
        America/Asuncion PY
        America/Bahia BR
        America/Bahia_Banderas MX
        America/Barbados BB
        America/Belem BR
        America/Belize BZ
        America/Boa_Vista BR
        America/Bogota CO
        America/Boise US
        America/Cambridge_Bay CA
        America/Campo_Grande BR
        America/Cancun MX
        America/Caracas VE
        America/Cayenne GF
        America/Chicago US
        America/Chihuahua MX
        America/Ciudad_Juarez MX
        America/Costa_Rica CR
        America/Coyhaique CL
        America/Cuiaba BR
        America/Danmarkshavn GL
        America/Dawson CA
        America/Dawson_Creek CA
        America/Denver US
        America/Detroit US
        America/Edmonton CA
        America/Eirunepe BR
        America/El_Salvador SV
        America/Fort_Nelson CA
        America/Fortaleza BR
        America/Glace_Bay CA
        America/Goose_Bay CA
        America/Grand_Turk TC
        America/Guatemala GT
        America/Guayaquil EC
        America/Guyana GY
        America/Halifax CA
        America/Havana CU
        America/Hermosillo MX
        America/Indiana/Indianapolis US
        America/Indiana/Knox US
        America/Indiana/Marengo US
        America/Indiana/Petersburg US
        America/Indiana/Tell_City US
        America/Indiana/Vevay US
        America/Indiana/Vincennes US
        America/Indiana/Winamac US
        America/Inuvik CA
        America/Iqaluit CA
        America/Jamaica JM
        America/Juneau US
        America/Kentucky/Louisville US
        America/Kentucky/Monticello US
        America/La_Paz BO
        America/Lima PE
        America/Los_Angeles US
        America/Maceio BR
        America/Managua NI
        America/Manaus BR
        America/Martinique MQ
        America/Matamoros MX
        America/Mazatlan MX
        America/Menominee US
        America/Merida MX
        America/Metlakatla US
        America/Mexico_City MX
        America/Miquelon PM
        America/Moncton CA
        America/Monterrey MX
        America/Montevideo UY
        America/New_York US
        America/Nome US
        America/Noronha BR
        America/North_Dakota/Beulah US
        America/North_Dakota/Center US
        America/North_Dakota/New_Salem US
        America/Nuuk GL
        America/Ojinaga MX
        America/Panama PA CA KY
        America/Paramaribo SR
        America/Phoenix US CA
        America/Port-au-Prince HT
        America/Porto_Velho BR
        America/Puerto_Rico PR AG CA AI AW BL BQ CW DM GD GP KN LC MF MS SX TT VC VG VI
        America/Punta_Arenas CL
        America/Rankin_Inlet CA
        America/Recife BR
        America/Regina CA
        America/Resolute CA
        America/Rio_Branco BR
        America/Santarem BR
        America/Santiago CL
        America/Santo_Domingo DO
        America/Sao_Paulo BR
        America/Scoresbysund GL
        America/Sitka US
        America/St_Johns CA
        America/Swift_Current CA
        America/Tegucigalpa HN
        America/Thule GL
        America/Tijuana MX
        America/Toronto CA BS
        America/Vancouver CA
        America/Whitehorse CA
        America/Winnipeg CA
        America/Yakutat US
        Antarctica/Casey AQ
        Antarctica/Davis AQ
        Antarctica/Macquarie AU
        Antarctica/Mawson AQ
        Antarctica/Palmer AQ
        Antarctica/Rothera AQ
        Antarctica/Troll AQ
        Antarctica/Vostok AQ
        Asia/Almaty KZ
        Asia/Amman JO
        Asia/Anadyr RU
        Asia/Aqtau KZ
        Asia/Aqtobe KZ
        Asia/Ashgabat TM
        Asia/Atyrau KZ
        Asia/Baghdad IQ
        Asia/Baku AZ
        Asia/Bangkok TH CX KH LA VN
        Asia/Barnaul RU
        Asia/Beirut LB
        Asia/Bishkek KG
        Asia/Chita RU
        Asia/Colombo LK
        Asia/Damascus SY
        Asia/Dhaka BD
        Asia/Dili TL
        Asia/Dubai AE OM RE SC TF
        Asia/Dushanbe TJ
        Asia/Famagusta CY
        Asia/Gaza PS
        Asia/Hebron PS
        Asia/Ho_Chi_Minh VN
        Asia/Hong_Kong HK
        Asia/Hovd MN
        Asia/Irkutsk RU
        Asia/Jakarta ID
        Asia/Jayapura ID
        Asia/Jerusalem IL
        Asia/Kabul AF
        Asia/Kamchatka RU
        Asia/Karachi PK
        Asia/Kathmandu NP
        Asia/Khandyga RU
        Asia/Kolkata IN
        Asia/Krasnoyarsk RU
        Asia/Kuching MY BN
        Asia/Macau MO
        Asia/Magadan RU
        Asia/Makassar ID
        Asia/Manila PH
        Asia/Nicosia CY
        Asia/Novokuznetsk RU
        Asia/Novosibirsk RU
        Asia/Omsk RU
        Asia/Oral KZ
        Asia/Pontianak ID
        Asia/Pyongyang KP
        Asia/Qatar QA BH
        Asia/Qostanay KZ
        Asia/Qyzylorda KZ
        Asia/Riyadh SA AQ KW YE
        Asia/Sakhalin RU
        Asia/Samarkand UZ
        Asia/Seoul KR
        Asia/Shanghai CN
        Asia/Singapore SG AQ MY
        Asia/Srednekolymsk RU
        Asia/Taipei TW
        Asia/Tashkent UZ
        Asia/Tbilisi GE
        Asia/Tehran IR
        Asia/Thimphu BT
        Asia/Tokyo JP AU
        Asia/Tomsk RU
        Asia/Ulaanbaatar MN
        Asia/Urumqi CN
        Asia/Ust-Nera RU
        Asia/Vladivostok RU
        Asia/Yakutsk RU
        Asia/Yangon MM CC
        Asia/Yekaterinburg RU
        Asia/Yerevan AM
        Atlantic/Azores PT
        Atlantic/Bermuda BM
        Atlantic/Canary ES
        Atlantic/Cape_Verde CV
        Atlantic/Faroe FO
        Atlantic/Madeira PT
        Atlantic/South_Georgia GS
        Atlantic/Stanley FK
        Australia/Adelaide AU
        Australia/Brisbane AU
        Australia/Broken_Hill AU
        Australia/Darwin AU
        Australia/Eucla AU
        Australia/Hobart AU
        Australia/Lindeman AU
        Australia/Lord_Howe AU
        Australia/Melbourne AU
        Australia/Perth AU
        Australia/Sydney AU
        Europe/Andorra AD
        Europe/Astrakhan RU
        Europe/Athens GR
        Europe/Belgrade RS BA HR ME MK SI
        Europe/Berlin DE DK NO SE SJ
        Europe/Brussels BE LU NL
        Europe/Bucharest RO
        Europe/Budapest HU
        Europe/Chisinau MD
        Europe/Dublin IE
        Europe/Gibraltar GI
        Europe/Helsinki FI AX
        Europe/Istanbul TR
        Europe/Kaliningrad RU
        Europe/Kirov RU
        Europe/Kyiv UA
        Europe/Lisbon PT
        Europe/London GB GG IM JE
        Europe/Madrid ES
        Europe/Malta MT
        Europe/Minsk BY
        Europe/Moscow RU
        Europe/Paris FR MC
        Europe/Prague CZ SK
        Europe/Riga LV
        Europe/Rome IT SM VA
        Europe/Samara RU
        Europe/Saratov RU
        Europe/Simferopol RU UA
        Europe/Sofia BG
        Europe/Tallinn EE
        Europe/Tirane AL
        Europe/Ulyanovsk RU
        Europe/Vienna AT
        Europe/Vilnius LT
        Europe/Volgograd RU
        Europe/Warsaw PL
        Europe/Zurich CH DE LI
        Indian/Chagos IO
        Indian/Maldives MV TF
        Indian/Mauritius MU
        Pacific/Apia WS
        Pacific/Auckland NZ AQ
        Pacific/Bougainville PG
        Pacific/Chatham NZ
        Pacific/Easter CL
        Pacific/Efate VU
        Pacific/Fakaofo TK
        Pacific/Fiji FJ
        Pacific/Galapagos EC
        Pacific/Gambier PF
        Pacific/Guadalcanal SB FM
        Pacific/Guam GU MP
        Pacific/Honolulu US
        Pacific/Kanton KI
        Pacific/Kiritimati KI
        Pacific/Kosrae FM
        Pacific/Kwajalein MH
        Pacific/Marquesas PF
        Pacific/Nauru NR
        Pacific/Niue NU
        Pacific/Norfolk NF
        Pacific/Noumea NC
        Pacific/Pago_Pago AS UM
        Pacific/Palau PW
        Pacific/Pitcairn PN
        Pacific/Port_Moresby PG AQ FM
        Pacific/Rarotonga CK
        Pacific/Tahiti PF
        Pacific/Tarawa KI MH TV UM WF
        Pacific/Tongatapu TO
        """;
}
