@kind:law @provision:24-90-119.3
Feature: An official, employee or volunteer who tells commits an offense
  C.R.S. 24-90-119 (3): "Any library official, employee, or volunteer who discloses information in violation of this
  section commits a civil infraction and, upon conviction thereof, shall be punished by a fine of not more than three
  hundred dollars."

  Until 28 February 2022 the words were "a class 2 petty offense". The law of the day of the act governs.

  Background:
    Given an ordinary case: a public library district, a living adult patron, no consent and no legal process
    And it is 23 November 2026

  Rule: Three classes of people answer for it, and not the library itself

    @id:LAW-501 @level:must @control:LAW-502 @reading:T-MENS @source:FP-55a @source:FP-110
    Scenario Outline: One of the library's people tells a friend what a patron borrowed (<case>)
      When <somebody> tells a friend which titles the patron borrowed
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case      | somebody    |
        | employee  | an employee |
        | trustee   | a trustee   |
        | volunteer | a volunteer |

    @id:LAW-502 @level:may @reading:T-FORMER @source:FP-112.former
    Scenario: A former employee tells a friend what she learned at work
      When a former employee, on her own account, tells a friend which titles the patron borrowed
      Then the statute does not reach it
      And nobody commits an offense under subsection (3)

    @id:LAW-503 @level:must @control:LAW-502 @source:FP-112.unknown
    Scenario: Whether she was still an employee on the day she told is not known
      When somebody who has worked for the library and may have left it tells a friend which titles the patron borrowed
      Then it is undetermined until it is known whether the one who told was still an employee
      And it is undetermined whether there is an offense

    @id:LAW-504 @level:reading @reading:T-FORMER=yes @source:FP-112.former
    Scenario: The former employee, if she still acts for the library
      Given the reading that a former employee still acts for the library
      When a former employee, on her own account, tells a friend which titles the patron borrowed
      Then the statute forbids it
      But whoever told commits no offense under subsection (3)

    @id:LAW-505 @level:must @control:LAW-502 @source:24-90-119.3
    Scenario: A contractor who acts for the library is neither official, employee nor volunteer
      When a contractor who acts for the library tells a friend which titles the patron borrowed
      Then the statute forbids it
      But whoever told commits no offense under subsection (3)

    @id:LAW-534 @level:must @control:LAW-005 @source:24-90-119.3
    Scenario: An employee of a consortium's office that acts for a library is no employee of the library
      Given the records are those of a library consortium's office that acts for a member library
      When an employee tells a neighbor which titles the patron borrowed
      Then the statute forbids it
      But whoever told commits no offense under subsection (3)

    @id:LAW-535 @level:must @control:LAW-802 @source:24-90-119.3
    Scenario: By whom or what of the library it was told is not stated
      When the library tells a neighbor the patron's loans
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:LAW-506 @level:must @control:LAW-507 @source:FP-113
    Scenario: The library as a body publishes who is overdue with what
      When the library as a body publishes on its website names of borrowers with their overdue titles
      Then the statute forbids it
      But the library itself commits no offense under subsection (3)

    @id:LAW-508 @level:must @control:LAW-509 @reading:T-MENS @source:24-90-119.3
    Scenario: An employee publishes on the library's website who is overdue with what
      When an employee publishes on its website names of borrowers with their overdue titles
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:LAW-509 @level:may @source:24-90-119.3
    Scenario: An employee publishes on the library's website what is overdue without names
      When an employee publishes on its website its overdue titles without names
      Then the statute does not reach it
      And nobody commits an offense under subsection (3)

    @id:LAW-507 @level:may @source:FP-113
    Scenario: The library as a body publishes what is overdue without names
      When the library as a body publishes on its website its overdue titles without names
      Then the statute does not reach it
      And nobody commits an offense under subsection (3)

  Rule: Whoever intentionally has a hand in it answers as the one who told

    @id:LAW-530 @level:must @control:LAW-531 @reading:T-MENS @source:16-2.3-104
    Scenario: A reporter, who works for no library, talks an employee into telling
      Given a reporter has talked the one who tells into it
      When an employee tells the reporter which titles the patron borrowed
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300
      And the reporter who talked her into it answers as she does under section 16-2.3-104

    @id:LAW-531 @level:may @source:16-2.3-104
    Scenario: A reporter talks an employee into telling what names nobody
      Given a reporter has talked the one who tells into it
      When an employee tells the reporter that somebody borrowed a certain title
      Then the statute does not reach it
      And nobody commits an offense under subsection (3)

    @id:LAW-532 @level:must @control:LAW-533 @reading:T-MENS @source:18-1-603
    Scenario: In 1995 a reporter, who worked for no library, talked an employee into telling
      Given it is 1 June 1995
      And a reporter has talked the one who tells into it
      When an employee tells the reporter which titles the patron borrowed
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300
      And the reporter who talked her into it answers as she does under section 18-1-603

    @id:LAW-533 @level:may @source:18-1-603
    Scenario: In 1995 a reporter talked an employee into telling what named nobody
      Given it is 1 June 1995
      And a reporter has talked the one who tells into it
      When an employee tells the reporter that somebody borrowed a certain title
      Then the statute does not reach it
      And nobody commits an offense under subsection (3)

  Rule: The penalty is that of the day of the act

    @id:LAW-510 @level:must @control:LAW-512 @reading:T-MENS @source:FP-109a @source:SB-21-271
    Scenario Outline: An employee tells a neighbor since the offense became a civil infraction (<case>)
      Given it is <day>
      When an employee tells a neighbor which titles the patron borrowed
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case      | day              |
        | first-day | 1 March 2022     |
        | today     | 23 November 2026 |

    @id:LAW-511 @level:must @control:LAW-512 @reading:T-MENS @source:FP-109 @source:2-4-303
    Scenario Outline: An employee tells a neighbor while the offense was a petty offense (<case>)
      Given it is <day>
      When an employee tells a neighbor which titles the patron borrowed
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

      Examples:
        | case     | day              |
        | last-day | 28 February 2022 |
        | in-1995  | 1 June 1995      |

    @id:LAW-512 @level:may @source:FP-1a
    Scenario Outline: An employee who names nobody commits no offense on any day (<case>)
      Given it is <day>
      When an employee tells a neighbor that somebody borrowed a certain title
      Then the statute does not reach it
      And nobody commits an offense under subsection (3)

      Examples:
        | case      | day              |
        | first-day | 1 March 2022     |
        | today     | 23 November 2026 |
        | last-day  | 28 February 2022 |
        | in-1995   | 1 June 1995      |

    @id:LAW-513 @level:must @control:LAW-514 @reading:T-MENS @source:FP-109b @source:2-4-303 @source:16-5-401
    Scenario: An employee who told in 2019 is charged in 2023, more than six months later
      Given it is 3 June 2019
      And the charge is brought on 1 March 2023
      When an employee tells a neighbor which titles the patron borrowed
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300
      But the charge comes too late under section 16-5-401

    @id:LAW-514 @level:may @source:FP-109b
    Scenario: An employee who named nobody in 2019 is charged in 2023
      Given it is 3 June 2019
      And the charge is brought on 1 March 2023
      When an employee tells a neighbor that somebody borrowed a certain title
      Then the statute does not reach it
      And nobody commits an offense under subsection (3)

  Rule: There is no offense without a breach of this section

    @id:LAW-520 @level:may @source:FP-115.statute
    Scenario: An employee obeys a valid subpoena without asking the director first
      Given the library has received a subpoena of a Colorado district court
      But nobody has first referred it to the director or to counsel
      When an employee gives whoever sent it the patron's loans
      Then the statute permits it under subsection (2)(c)
      And the law compels it
      And nobody commits an offense under subsection (3)

    @id:LAW-521 @level:must @control:LAW-522 @reading:T-MENS @source:FP-118 @source:24-74-103
    Scenario: In July 2025 an employee tells an immigration officer without process, and two statutes are breached
      Given it is 15 July 2025
      And the purpose is federal immigration enforcement
      When an employee tells a federal immigration officer the patron's address and visits to the library
      Then section 24-74-103 forbids it
      And the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:LAW-525 @level:must @control:LAW-527 @reading:T-MENS @source:24-90-119.3
    Scenario: In July 2025 an employee tells a federal officer without process, and not for immigration enforcement
      Given it is 15 July 2025
      And the purpose is to solve a crime that has nothing to do with immigration
      When an employee tells a federal officer the patron's address and visits to the library
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:LAW-527 @level:may @reading:T-RECSCOPE @source:24-90-119.2.c
    Scenario: In July 2025 an employee obeys a federal judge's warrant, and not for immigration enforcement
      Given it is 15 July 2025
      And the purpose is to solve a crime that has nothing to do with immigration
      And the library has received a warrant signed by a federal judge
      When an employee tells a federal officer the patron's address and visits to the library
      Then the statute permits it under subsection (2)(c)
      And nobody commits an offense under subsection (3)

    @id:LAW-522 @level:may @reading:T-RECSCOPE @source:FP-118 @source:24-74.1-102
    Scenario: In July 2025 an employee obeys a warrant that a federal judge signed
      Given it is 15 July 2025
      And the purpose is federal immigration enforcement
      And the library has received a warrant signed by a federal judge
      When an employee tells a federal immigration officer the patron's address and visits to the library
      Then the statute permits it under subsection (2)(c)
      And nobody commits an offense under subsection (3)

    @id:LAW-526 @provision:24-74.1-102 @level:must @control:LAW-522 @reading:T-IMM @reading:T-RECSCOPE @source:24-74.1-102
    Scenario: An employee obeys a Colorado subpoena for immigration enforcement, which breaches other law and not this section
      Given it is 15 July 2025
      And the purpose is federal immigration enforcement
      And the library has received a subpoena of a Colorado district court
      When an employee tells a federal immigration officer the patron's address and visits to the library
      Then section 24-74.1-102 forbids it
      But the subpoena still commands the library, which answers by a motion to quash or as counsel advises
      And nobody commits an offense under subsection (3)

    @id:LAW-524 @level:reading @reading:T-MENS=knowing @source:24-90-119.3
    Scenario: An employee tells a friend, if only a knowing disclosure is an offense
      Given the reading that only a knowing disclosure is an offense
      When an employee tells a friend which titles the patron borrowed
      Then the statute forbids it
      And it is undetermined whether there is an offense
