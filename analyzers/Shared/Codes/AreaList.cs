// Facts (codes, English names, containment) from Unicode CLDR 48.2.0 (Unicode-3.0), npm packages cldr-core and cldr-localenames-full, files territoryContainment.json and
// territories.json, which record the regions of UN M49. Written by .ci/refresh-areas; do not edit.
namespace Diplomacy.Domain.Codes;

/// <summary>The regions of UN M49 as text.</summary>
internal static class AreaList
{
    /// <summary>One region a line, by code: its code, its English name, and the regions and countries of which it is made.</summary>
    public const string Lines = """
        001|world|002 009 019 142 150 AQ
        002|Africa|011 014 015 017 018 202
        003|North America|013 021 029
        005|South America|AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE
        009|Oceania|053 054 057 061
        011|Western Africa|BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG
        013|Central America|BZ CR GT HN MX NI PA SV
        014|Eastern Africa|BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW
        015|Northern Africa|DZ EG EH LY MA SD TN
        017|Middle Africa|AO CD CF CG CM GA GQ ST TD
        018|Southern Africa|BW LS NA SZ ZA
        019|Americas|003 005 013 021 029 419
        021|Northern America|BM CA GL PM US
        029|Caribbean|AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI
        030|Eastern Asia|CN HK JP KP KR MN MO TW
        034|Southern Asia|AF BD BT IN IR LK MV NP PK
        035|Southeast Asia|BN ID KH LA MM MY PH SG TH TL VN
        039|Southern Europe|AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA
        053|Australasia|AU CC CX HM NF NZ
        054|Melanesia|FJ NC PG SB VU
        057|Micronesian Region|FM GU KI MH MP NR PW UM
        061|Polynesia|AS CK NU PF PN TK TO TV WF WS
        142|Asia|030 034 035 143 145
        143|Central Asia|KG KZ TJ TM UZ
        145|Western Asia|AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE
        150|Europe|039 151 154 155
        151|Eastern Europe|BG BY CZ HU MD PL RO RU SK UA
        154|Northern Europe|AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ
        155|Western Europe|AT BE CH DE FR LI LU MC NL
        202|Sub-Saharan Africa|011 014 017 018
        419|Latin America|005 013 029
        """;
}
