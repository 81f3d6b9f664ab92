"""Countries of the site: ISO 3166-1 alpha-2 codes, names in two languages, words for their people."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from transforms.text import ascii_slug, fold


@dataclass(frozen=True, slots=True)
class Country:
    """`english` is the site's own tag where it has one (`USA`); `words` are names and demonyms for texts."""

    code: str
    english: str
    spanish: str
    other_names: tuple[str, ...]
    words: tuple[str, ...]


# code | English | Spanish | other names | words of a text besides the names: English demonyms, Spanish stems.
# A stem ends in `*` and stands for -o, -a, -os, -as; words that mean other things as well are left out.
_TABLE: Final = """
AR|Argentina|Argentina||Argentine,Argentines,Argentinian,Argentinians,argentin*
BO|Bolivia|Bolivia|Plurinational State of Bolivia|Bolivian,Bolivians,bolivian*
BR|Brazil|Brasil||Brazilian,Brazilians,brasileñ*,brasiler*
CL|Chile|Chile||Chilean,Chileans,chilen*
CO|Colombia|Colombia||Colombian,Colombians,colombian*
CR|Costa Rica|Costa Rica||Costa Rican,Costa Ricans,costarricense,costarricenses
CU|Cuba|Cuba||Cuban,Cubans,cuban*
DO|Dominican Republic|República Dominicana|The Dominican Republic,Rep. Dominicana|
EC|Ecuador|Ecuador||Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans,ecuatorian*
SV|El Salvador|El Salvador||Salvadoran,Salvadorans,Salvadorian,salvadoreñ*
GT|Guatemala|Guatemala||Guatemalan,Guatemalans,guatemaltec*
GY|Guyana|Guyana|Guayana|Guyanese,guyanés,guyanesa,guyaneses
GF|French Guiana|Guayana Francesa|Guyana Francesa|
HT|Haiti|Haití||Haitian,Haitians,haitian*
HN|Honduras|Honduras||Honduran,Hondurans,hondureñ*
JM|Jamaica|Jamaica||Jamaican,Jamaicans,jamaiquin*,jamaican*
MX|Mexico|México||Mexican,Mexicans,mexican*
NI|Nicaragua|Nicaragua||Nicaraguan,Nicaraguans,nicaragüense,nicaragüenses
PA|Panama|Panamá||Panamanian,Panamanians,panameñ*
PY|Paraguay|Paraguay||Paraguayan,Paraguayans,paraguay*
PE|Peru|Perú||Peruvian,Peruvians,peruan*
PR|Puerto Rico|Puerto Rico||Puerto Rican,Puerto Ricans,puertorriqueñ*
SR|Suriname|Surinam|Surinam|Surinamese,surinamés,surinamesa
TT|Trinidad and Tobago|Trinidad y Tobago|Trinidad & Tobago,Trinidad|Trinidadian,Trinidadians
US|USA|Estados Unidos|United States,US,U.S.,U.S.A.,EEUU,EE.UU.,EE. UU.,EUA|estadounidense,estadounidenses
UY|Uruguay|Uruguay||Uruguayan,Uruguayans,uruguay*
VE|Venezuela|Venezuela|Bolivarian Republic of Venezuela|Venezuelan,Venezuelans,venezolan*
BZ|Belize|Belice||Belizean,Belizeans,beliceñ*
AG|Antigua and Barbuda|Antigua y Barbuda||
AW|Aruba|Aruba||Aruban
BS|Bahamas|Bahamas|The Bahamas,Las Bahamas|Bahamian,Bahamians
BB|Barbados|Barbados||Barbadian
BM|Bermuda|Bermudas||
KY|Cayman Islands|Islas Caimán||
CW|Curaçao|Curazao||
DM|Dominica|Dominica||
GD|Grenada|Grenada||
GP|Guadeloupe|Guadalupe||
MQ|Martinique|Martinica||
KN|Saint Kitts and Nevis|San Cristóbal y Nieves|St. Kitts and Nevis|
LC|Saint Lucia|Santa Lucía|St. Lucia|
VC|Saint Vincent and the Grenadines|San Vicente y las Granadinas|St. Vincent and the Grenadines|
SX|Sint Maarten|Sint Maarten|St. Maarten|
TC|Turks and Caicos Islands|Islas Turcas y Caicos|Turks and Caicos|
VG|British Virgin Islands|Islas Vírgenes Británicas||
VI|US Virgin Islands|Islas Vírgenes de Estados Unidos|Virgin Islands|
CA|Canada|Canadá||Canadian,Canadians,canadiense,canadienses
AF|Afghanistan|Afganistán||Afghan,Afghans,afgan*
AL|Albania|Albania||Albanian,Albanians,albanés,albanesa,albaneses
AO|Angola|Angola||Angolan
AU|Australia|Australia||Australian,Australians,australian*
AT|Austria|Austria||
BE|Belgium|Bélgica||Belgian,Belgians
BJ|Benin|Benín||
BG|Bulgaria|Bulgaria||Bulgarian,Bulgarians
CV|Cape Verde|Cabo Verde||
CN|China|China|People's Republic of China|Chinese
HR|Croatia|Croacia||Croatian,Croatians
CD|Democratic Republic of the Congo|República Democrática del Congo||
CZ|Czech Republic|República Checa|Czechia,Chequia|
DK|Denmark|Dinamarca||Danish
EG|Egypt|Egipto||Egyptian
FR|France|Francia||
DE|Germany|Alemania||German,Germans
GH|Ghana|Ghana||Ghanaian
GR|Greece|Grecia||
GW|Guinea-Bissau|Guinea-Bisáu|Guinea-Bissáu|
HK|Hong Kong|Hong Kong||
HU|Hungary|Hungría||
IN|India|India||
ID|Indonesia|Indonesia||Indonesian
IR|Iran|Irán||Iranian,Iranians,iraní,iraníes
IQ|Iraq|Irak||Iraqi
IE|Ireland|Irlanda||
IL|Israel|Israel||Israeli,Israelis,israelí,israelíes
IT|Italy|Italia||Italian,Italians,italian*
CI|Ivory Coast|Costa de Marfil|Côte d'Ivoire|
JP|Japan|Japón||Japanese
KE|Kenya|Kenia||Kenyan
LB|Lebanon|Líbano|El Líbano|Lebanese
LR|Liberia|Liberia||Liberian
ML|Mali|Malí||
MT|Malta|Malta||
MR|Mauritania|Mauritania||
MA|Morocco|Marruecos||Moroccan,marroquí,marroquíes
MZ|Mozambique|Mozambique||
MM|Myanmar|Myanmar|Birmania|
NL|Netherlands|Países Bajos|The Netherlands,Holland,Holanda|Dutch
NZ|New Zealand|Nueva Zelanda|Nueva Zelandia|
NG|Nigeria|Nigeria||Nigerian,Nigerians,nigerian*
KP|North Korea|Corea del Norte||
NO|Norway|Noruega||Norwegian
PK|Pakistan|Pakistán||Pakistani
PH|Philippines|Filipinas|The Philippines|Filipino
PL|Poland|Polonia||Polish
PT|Portugal|Portugal||Portuguese
RO|Romania|Rumania|Rumanía|Romanian,Romanians
RU|Russia|Rusia|Russian Federation|Russian,Russians
SA|Saudi Arabia|Arabia Saudita|Arabia Saudí|Saudi
SN|Senegal|Senegal||Senegalese
RS|Serbia|Serbia||Serbian,Serbians
SL|Sierra Leone|Sierra Leona||
ZA|South Africa|Sudáfrica||
KR|South Korea|Corea del Sur||
ES|Spain|España||Spaniard,Spaniards
SE|Sweden|Suecia||Swedish
CH|Switzerland|Suiza||Swiss
SY|Syria|Siria||Syrian
TH|Thailand|Tailandia||Thai
TR|Turkey|Turquía|Türkiye|Turkish
UA|Ukraine|Ucrania||Ukrainian,Ukrainians
AE|United Arab Emirates|Emiratos Árabes Unidos|UAE|
GB|United Kingdom|Reino Unido|UK,U.K.,Great Britain,Britain,England,Inglaterra|British
VN|Vietnam|Vietnam||Vietnamese
YE|Yemen|Yemen||
"""

# Names that are other things as well in running text: only tags and addresses may use them.
_NOT_IN_TEXT: Final = frozenset(
    {"Trinidad", "Guayana", "Guadalupe", "Dominica", "Turkey", "Holland", "UK", "Malta", "Mali"}
)
# Longer names that hold a country's name without meaning it, in front of which a match is void.
_NOT_THE_COUNTRY: Final = (
    "New Mexico",
    "Nuevo México",
    "Gulf of Mexico",
    "Golfo de México",
    "Little Haiti",
    "San Salvador de Jujuy",
)


def _split(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(",") if part)


def _read_table() -> tuple[Country, ...]:
    rows = (line.split("|") for line in _TABLE.strip().splitlines())
    return tuple(Country(code, en, es, _split(other), _split(words)) for code, en, es, other, words in rows)


COUNTRIES: Final = _read_table()


def _names(country: Country) -> tuple[str, ...]:
    return (country.english, country.spanish, *country.other_names)


_BY_NAME: Final = {fold(name): country for country in COUNTRIES for name in _names(country)}
_BY_SLUG: Final = {ascii_slug(name): country for country in COUNTRIES for name in _names(country)}


def country_of_name(name: str) -> Country | None:
    """The country that a tag names in either language (`Perú`, `USA`); None for anything else."""
    return _BY_NAME.get(fold(name))


def country_of_slug(slug: str) -> Country | None:
    """The country of an address's word (`el-salvador`, `estados-unidos`, `united-states`)."""
    return _BY_SLUG.get(slug)


def _word_patterns() -> dict[str, str]:
    words: dict[str, str] = {}
    for country in COUNTRIES:
        for word in (*_names(country), *country.words):
            if word not in _NOT_IN_TEXT:
                words[word] = country.code
    return words


_CODE_OF_WORD: Final = {
    form: code
    for word, code in _word_patterns().items()
    for form in ([word[:-1] + ending for ending in ("o", "a", "os", "as")] if word.endswith("*") else [word])
}
_IN_TEXT: Final = re.compile(
    r"(?<!\w)(?:"
    + "|".join(re.escape(word) for word in sorted([*_CODE_OF_WORD, *_NOT_THE_COUNTRY], key=len, reverse=True))
    + r")(?!\w)"
)


def country_codes_in(text: str) -> tuple[str, ...]:
    """Codes of the countries that a short text names, in order of appearance, each once.

    Names and demonyms count as whole words in their usual case (`Chile`, not `chile`).
    """
    found = (_CODE_OF_WORD.get(match.group()) for match in _IN_TEXT.finditer(text))
    return tuple(dict.fromkeys(code for code in found if code is not None))
