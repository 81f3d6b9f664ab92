"""Synthetic Spanish sentences about invented events, each with the names of the sources that it credits."""

from __future__ import annotations

SENTENCES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "El presidente del Congreso, Luis Galarza, dijo que la ley sería archivada, reportó RPP Noticias.",
        (
            "Luis Galarza",
            "RPP Noticias",
        ),
    ),
    (
        "De acuerdo con el Ministerio Público, la red operaba en seis departamentos.",
        ("Ministerio Público",),
    ),
    (
        "La Fiscalía informó que se incautaron 12 propiedades.",
        ("Fiscalía",),
    ),
    (
        "“Es un problema de territorio”, dijo a InSight Crime el investigador Mario Carrera.",
        ("Mario Carrera",),
    ),
    (
        "“Es un problema de territorio”, le dijo a InSight Crime un investigador de la Policía Nacional.",
        (
            "InSight Crime",
            "Policía Nacional",
        ),
    ),
    (
        "Así lo confirmó el director de la DEA en Colombia, Pablo Herrera, en diálogo con W Radio.",
        (
            "Pablo Herrera",
            "W Radio",
        ),
    ),
    (
        "Un estudio de la Universidad de los Andes encontró que los ataques se triplicaron.",
        ("Universidad de los Andes",),
    ),
    (
        "El grupo controla 14 barrios, de acuerdo con una investigación de El Espectador.",
        ("El Espectador",),
    ),
    (
        "La organización no gubernamental Fundaredes denunció que los guerrilleros reclutan menores.",
        ("Fundaredes",),
    ),
    (
        "Como reportó InSight Crime en 2019, la ruta cruza tres parques nacionales.",
        ("InSight Crime",),
    ),
    (
        "El Observatorio Venezolano de Violencia (OVV) registró 16.506 muertes violentas ese año.",
        ("Observatorio Venezolano de Violencia",),
    ),
    (
        "El alcalde de Ayutla fue capturado el martes en Guatemala por la Policía Nacional Civil.",
        (),
    ),
    (
        "El ELN se atribuyó el ataque en el que murieron cinco soldados en Arauca.",
        (),
    ),
    (
        "Según explicó el coronel Jorge Vergara, el submarino llevaba 1,5 toneladas.",
        ("Jorge Vergara",),
    ),
    (
        "“No vamos a negociar”, escribió Bukeles en Twitter.",
        ("Bukeles",),
    ),
    (
        "La mina era ilegal, confirmó a Blu Radio el general José Luis Espada.",
        (
            "José Luis Espada",
            "Blu Radio",
        ),
    ),
    (
        "El informe, publicado en marzo por la Oficina del Alto Comisionado, critica a la policía.",
        ("Oficina del Alto Comisionado",),
    ),
    (
        "La Guardia Costera de Estados Unidos indicó que la cocaína iba a Europa.",
        ("Guardia Costera de Estados Unidos",),
    ),
    (
        "Transparencia Internacional señaló a Venezuela como el país más corrupto.",
        ("Transparencia Internacional",),
    ),
    (
        "Los hermanos Valle compraron fincas en Copán, según consta en documentos judiciales.",
        (),
    ),
    (
        "Según el analista Alberto Ríos Blanco, la división es definitiva.",
        ("Alberto Ríos Blanco",),
    ),
    (
        "La ministra del Interior, María Paula Romero, anunció que 14 personas fueron detenidas.",
        ("María Paula Romero",),
    ),
    (
        "Medios como El Heraldo y La Tribuna informaron que el avión aterrizó en Gracias a Dios.",
        (
            "El Heraldo",
            "La Tribuna",
        ),
    ),
    (
        "El semanario Proceso escribió que el general había sido advertido.",
        ("Proceso",),
    ),
    (
        "De acuerdo con cifras de la Secretaría de Seguridad citadas por Milenio, los homicidios bajaron.",
        (
            "Secretaría de Seguridad",
            "Milenio",
        ),
    ),
    (
        "Vecinos le dijeron al diario El Tribuno que escucharon disparos.",
        ("El Tribuno",),
    ),
    (
        (
            "La fiscal general de Guatemala, Consuelo Pineda, rechazó las acusaciones y las calificó de "
            "“infundadas”."
        ),
        ("Consuelo Pineda",),
    ),
    (
        "En un comunicado, la Armada de México dijo que aseguró tres lanchas.",
        ("Armada de México",),
    ),
    (
        "El comandante de la Policía de Cauca, coronel Fabio Rojas, le dijo a El País que hay dos hipótesis.",
        (
            "Fabio Rojas",
            "El País",
        ),
    ),
    (
        "Investigadores consultados por InSight Crime creen que hay tres redes.",
        ("InSight Crime",),
    ),
    (
        "Human Rights Watch documentó 39 casos similares.",
        ("Human Rights Watch",),
    ),
    (
        "El grupo armado entró a Tibú a las cinco de la mañana y quemó dos casas.",
        (),
    ),
    (
        "Además, Reuters informó que el cargamento salió de Suriname.",
        ("Reuters",),
    ),
    (
        "La captura, según la Policía Federal de Brasil, se produjo en Foz do Iguaçu.",
        ("Policía Federal de Brasil",),
    ),
    (
        "Por su parte, el defensor del Pueblo, Carlos Camacho, alertó sobre nuevos desplazamientos.",
        ("Carlos Camacho",),
    ),
)
