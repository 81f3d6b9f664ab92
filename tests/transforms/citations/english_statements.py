"""More synthetic English sentences about invented events, each with the sources that it credits."""

from __future__ import annotations

SENTENCES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "In the first nine months of 2019, SUNAT reported 31 seizures, up from 20.",
        ("SUNAT",),
    ),
    (
        "Ecuador’s Interior Minister María Paula Romero said via Twitter that 14 were arrested.",
        ("María Paula Romero",),
    ),
    (
        "A map published by Insight Crime in 2019 shows the corridor.",
        ("Insight Crime",),
    ),
    (
        "Witness statements obtained by Nómada and Plaza Pública point to the mayor.",
        (
            "Nómada",
            "Plaza Pública",
        ),
    ),
    (
        "Experts from the Igarapé Institute and Small Arms Survey say most guns come from Paraguay.",
        ("Igarapé Institute",),
    ),
    (
        (
            "Costa Rican daily La Nación cited an internal report by the Judicial Investigation Agency "
            "(Organismo de Investigación Judicial – OIJ)."
        ),
        (
            "La Nación",
            "Judicial Investigation Agency",
        ),
    ),
    (
        "But Amnesty International said the raids had left 40 people homeless.",
        ("Amnesty International",),
    ),
    (
        "While the government says violence is down, the non-profit Cristosal disputes that figure.",
        (),
    ),
    (
        (
            "El Salvador’s National Civil Police (Policía Nacional Civil – PNC) reported 12 arrests in "
            "Soyapango."
        ),
        ("National Civil Police",),
    ),
    (
        (
            "The US Attorney for the Southern District of New York, Geoffrey Bermann, said in a statement "
            "that the men moved tons of cocaine."
        ),
        ("Geoffrey Bermann",),
    ),
    (
        "Carlos Lederman Jr. told El Colombiano that his father had paid the fine.",
        (
            "Carlos Lederman Jr",
            "El Colombiano",
        ),
    ),
    (
        "Dr. María Quintero said the morgue was full.",
        ("María Quintero",),
    ),
    (
        "J. Jesús Lemos, a journalist from Michoacán, said the cartel paid for the roads.",
        ("J. Jesús Lemos",),
    ),
    (
        "Police Colonel Juan Peralta told AFP the gang had split.",
        (
            "Juan Peralta",
            "AFP",
        ),
    ),
    (
        "Guatemala President Alejandro Gálvez said he would send more troops.",
        ("Alejandro Gálvez",),
    ),
    (
        "The New York-based Committee to Protect Journalists said the case remains unsolved.",
        ("Committee to Protect Journalists",),
    ),
    (
        (
            "The Wilson Center’s Eric Olsen said the strategy had backfired. Crisis Group’s Elizabeth Dixon "
            "told La Silla Vacía it had not."
        ),
        (
            "Eric Olsen",
            "Elizabeth Dixon",
            "La Silla Vacía",
        ),
    ),
    (
        "Gunmen attacked the convoy near the border, according to Colombia’s El Tiempo newspaper.",
        ("El Tiempo",),
    ),
    (
        (
            "AFP news agency reported that two were injured, while Spain’s El País reports that there were "
            "three."
        ),
        (
            "AFP",
            "El País",
        ),
    ),
    (
        "In an op-ed for the Washington Post, Ana Vergara wrote that the treaty was dead.",
        ("Ana Vergara",),
    ),
    (
        "A Washington Post investigation found that the contracts were never signed.",
        ("Washington Post",),
    ),
    (
        "A joint investigation by Armando.info and the OCCRP revealed the owner’s name.",
        (
            "Armando.info",
            "OCCRP",
        ),
    ),
    (
        "US Southern Command chief Admiral Craig Fuller testified that 90 percent gets through.",
        ("Craig Fuller",),
    ),
    (
        "The head of US Southern Command, Admiral Craig Fuller, testified that 90 percent gets through.",
        ("Craig Fuller",),
    ),
    (
        "The killings have fallen by half, according to the government’s own figures.",
        (),
    ),
    (
        "Prosecutors allege in the indictment that the congressman took $1 million from the Cachiros.",
        (),
    ),
    (
        "The route is decades old, according to Jeremy McDonald, a veteran of the region.",
        ("Jeremy McDonald",),
    ),
    (
        "The UN Office on Drugs and Crime said coca cultivation grew by a third.",
        ("UN Office on Drugs and Crime",),
    ),
    (
        "Interior Ministry figures show a decline, but Defense Ministry data suggests the opposite.",
        (
            "Interior Ministry",
            "Defense Ministry",
        ),
    ),
    (
        "Argentina’s Security Ministry reported that 300 kilos were burned in Salta.",
        ("Security Ministry",),
    ),
    (
        "Locals told Reuters that they had been warned by the FARC dissidents.",
        ("Reuters",),
    ),
    (
        (
            "The Tijuana Cartel used to control the crossing before the Sinaloa Cartel arrived, security "
            "analyst Alejandro Hopper told Zeta."
        ),
        (
            "Alejandro Hopper",
            "Zeta",
        ),
    ),
    (
        "Brazil’s Globo TV broadcast a recording in which the senator asks for money.",
        (),
    ),
    (
        "“We have no doctors,” says Yolanda, a nurse in El Callao who asked not to be named.",
        ("Yolanda",),
    ),
    (
        "Rio de Janeiro state Governor Wilson Witzmann said police would “aim for the head.”",
        ("Wilson Witzmann",),
    ),
    (
        "Ombudsman Carlos Negrete said 70 leaders had been killed.",
        ("Carlos Negrete",),
    ),
    (
        "Mexico City Police Chief Omar Herrera Ruiz blamed the CJNG for the attack.",
        (),
    ),
    (
        (
            "The Mexico City Police Chief, Omar Herrera Ruiz, blamed the CJNG for what he called “a cowardly "
            "attack.”"
        ),
        ("Omar Herrera Ruiz",),
    ),
    (
        "Details of the plan were leaked to Proceso and published on Sunday.",
        (),
    ),
    (
        "The United States has requested the extradition of Damián López Serrato.",
        (),
    ),
    (
        (
            "Speaking on condition of anonymity, an officer of the National Guard told Efecto Cocuyo the fuel"
            " was sold in Brazil."
        ),
        (
            "National Guard",
            "Efecto Cocuyo",
        ),
    ),
    (
        "In his testimony, Davis Rivero Madrid said he had paid the minister.",
        ("Davis Rivero Madrid",),
    ),
    (
        "According to the Ministry of Justice and Public Security, 16 inmates escaped.",
        ("Ministry of Justice and Public Security",),
    ),
    (
        "The report’s author, Adriana Beltrán Soto, noted that only 3 percent of cases reach trial.",
        ("Adriana Beltrán Soto",),
    ),
    (
        "The ministry’s statement did not mention the Valle family, and neither did El Heraldo.",
        (),
    ),
    (
        "At least six of the dead were minors, according to Paraguay’s Última Hora and the AP.",
        (
            "Última Hora",
            "AP",
        ),
    ),
    (
        "Los Choneros leader José Luis Zambrano was shot in a shopping mall in Manta, El Universo reported.",
        ("El Universo",),
    ),
    (
        (
            "The country’s attorney general, Consuelo Portales, told a press conference that the case was "
            "closed."
        ),
        ("Consuelo Portales",),
    ),
    (
        "A statement from the office of President Laureano Cortés said the decree would be signed.",
        (),
    ),
    (
        "InSight Crime has been unable to verify the claim independently.",
        (),
    ),
    (
        "Sources in the Interior Ministry told InSight Crime that the list had 300 names.",
        (
            "Interior Ministry",
            "InSight Crime",
        ),
    ),
    (
        "Insight Crime’s Venezuela Investigative Unit spoke to three miners in Bolívar.",
        (),
    ),
    (
        "He fled to Nicaragua in 2015, the Miami Herald revealed in April.",
        ("Miami Herald",),
    ),
)
