"""Places and peoples: capitals that are no source by themselves."""

from __future__ import annotations

from typing import Final

from transforms.countries import COUNTRIES

# Beside the countries of the site: regions, peoples, and the towns and provinces that its texts name most.
_WORDS: Final = """
US U.S. USA UK EU U.K. U.N. America American Americans Latin Latino Central South North Caribbean Andean
Europe European Africa African Asia Asian Amazon Spanish English French Belgian Italian Swiss Danish
Swedish Dutch Greek Polish Irish Scottish Chinese Korean Japanese Russian Arab Mesoamerica Dominican
Dominicans Haitian Américas Latinoamérica Centroamérica Sudamérica Suramérica Caribe Europa Amazonía
Amazonas London Madrid Paris Washington Miami Houston Chicago Brussels Amsterdam Rotterdam Antwerp
Hamburg Berlin Rome Geneva Vienna Lisbon Texas California Florida Arizona Bogotá Medellín Cali
Barranquilla Cartagena Cúcuta Buenaventura Tumaco Caracas Maracaibo Lima Callao Trujillo Cusco Quito
Guayaquil Esmeraldas Manta Durán Brasília Manaus Asunción Montevideo Rosario Córdoba Mendoza Santiago
Valparaíso Tegucigalpa Managua Tijuana Monterrey Guadalajara Acapulco Culiacán Veracruz Puebla Chihuahua
Sonora Sinaloa Jalisco Michoacán Guerrero Tamaulipas Oaxaca Chiapas Tabasco Colima Zacatecas Durango
Guanajuato Coahuila Hidalgo Morelos Antioquia Chocó Nariño Cauca Putumayo Caquetá Guaviare Vichada Arauca
Catatumbo Meta Guainía Huila Tolima Zulia Táchira Apure Bolívar Petén Izabal Huehuetenango Escuintla
Zacapa Chiquimula Alajuela Limón Puntarenas Colón Darién Chiriquí Pando Beni Cochabamba Potosí Oruro
Tarija Ucayali Loreto Puno Piura Ayacucho Huánuco Amambay Havana Kingston Nassau Bridgetown Georgetown
Paramaribo
"""
_PHRASES: Final = """
Latin America;Central America;South America;North America;Mexico City;New York;Los Angeles;San Diego
El Paso;Panama City;Guatemala City;Buenos Aires;São Paulo;Sao Paulo;Rio de Janeiro;La Paz;Santa Cruz
San Salvador;San José;San Pedro Sula;Port-au-Prince;Santo Domingo;San Juan;Ciudad Juárez;Ciudad de México
Puerto Príncipe;Ciudad del Este;Foz do Iguaçu;Pedro Juan Caballero;Norte de Santander;Valle del Cauca
Madre de Dios;Minas Gerais;Mato Grosso;Baja California;Nuevo León;San Luis Potosí;Quintana Roo
Nuevo Laredo;Ciudad de Guatemala;Ciudad de Panamá;Estado de México;Western Hemisphere;Northern Triangle
Triángulo Norte;América Latina;América Central;Washington D.C;Washington DC;New Jersey;Puerto Cabello
Santa Marta;Santa Fe;Villa Nueva;La Guajira;La Pampa;Costa Rican;Puerto Rican;Costa Ricans;Alto Paraná
"""


def _places() -> frozenset[str]:
    words = {word.casefold() for word in _WORDS.split()}
    words |= {phrase.casefold() for line in _PHRASES.split("\n") for phrase in line.split(";") if phrase}
    for country in COUNTRIES:
        names = (country.english, country.spanish, *country.other_names, *country.words)
        words |= {name.casefold() for name in names if not name.endswith("*") and name[0].isupper()}
    return frozenset(words)


PLACES: Final = _places()
"""Case-folded."""
