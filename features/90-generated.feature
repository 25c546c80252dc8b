# Made by `hushmark prove --complete`. Do not edit: write a scenario of your own, and what it notices is no longer made here.
@kind:law @generated
Feature: Cases that were found by search, and that nobody has reviewed
  Each is the case nearest to an ordinary one that tells a fault of the law, which no written scenario notices, from the law.

  Background:
    Given it is 23 November 2026

  Rule: Faults of 24-74-103

    @id:GEN-126dbf8d @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is the holder a state agency or a political subdivision?” turns on ‘whose information it is’, 126dbf8d
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is         |
        | whose information it is                   | a federal library |
        | it is for federal immigration enforcement | yes               |
      Then the statute does not reach it

    @id:GEN-1334dcdf @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there consent in writing that lifts section 24-74-103?” turns on ‘whose consent it is’, 1334dcdf
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is         |
        | the form of the consent                   | not known         |
        | whose consent it is                       | guardian          |
        | it is for federal immigration enforcement | yes               |
        | whose information it is                   | a federal library |
      Then the statute does not reach it

    @id:GEN-15fa3b38 @level:may @provision:24-74-103 @reading:T-SELF @source:24-74-103
    Scenario: 24-74-103 is wrong by one condition, 15fa3b38
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is                    |
        | whose information it is                                      | a state university's library |
        | who learns it                                                | the user                     |
        | the one who says that he is the user has been verified to be | yes                          |
        | it is for federal immigration enforcement                    | yes                          |
      Then the statute does not reach it

    @id:GEN-1fa6428b @level:may @provision:24-74-103 @reading:T-WARRANT @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order?” turns on ‘the demand or duty’, 1fa6428b
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is             |
        | what the information shows of that person                             | no use of the library |
        | the demand or duty                                                    | search warrant        |
        | it is valid on its face                                               | yes                   |
        | it is addressed to the one who holds the records                      | no                    |
        | whether it must be obeyed now                                         | yes                   |
        | it runs in Colorado: issued here, by a federal court, or domesticated | yes                   |
        | it covers what is disclosed                                           | yes                   |
        | who issued it                                                         | judge                 |
        | it is for federal immigration enforcement                             | yes                   |
      Then the statute does not reach it

    @id:GEN-27885bdb @level:may @provision:24-74-103 @source:24-74-103
    Scenario: 24-74-103 is wrong by one condition, 27885bdb
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                    | how it is                    |
        | whose information it is                                                 | a state university's library |
        | whether it is a request for reconsideration of a library resource       | written under 24-90-122(3)   |
        | the kind of library at which the reconsideration request was made       | public                       |
        | the one who asked for reconsideration resides in the legal service area | yes                          |
        | it is for federal immigration enforcement                               | yes                          |
      Then subsection (4) takes it out of the statute's reach

    @id:GEN-2d5e2b0b @level:reading @provision:24-74-103 @reading:T-BLANKET @reading:T-GDN @reading:T-CARD=yes @source:24-74-103
    Scenario Outline: The answer turns on ‘the form of the consent’, 2d5e2b0b (<case>)
      Given it is 1 July 2025
      And the register's reading T-CARD=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is             |
        | what the information shows of that person                             | no use of the library |
        | the form of the consent                                               | <value>               |
        | the consent (and the power of whoever gave it) covers this disclosure | no                    |
        | it is for federal immigration enforcement                             | yes                   |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case               | value              |
        | oral               | oral               |
        | written-paper      | written paper      |
        | written-electronic | written electronic |
        | blanket            | blanket            |

    @id:GEN-39cfea44 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there consent in writing that lifts section 24-74-103?” turns on ‘the form of the consent’, 39cfea44
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is          |
        | the form of the consent                   | written electronic |
        | it is for federal immigration enforcement | yes                |
        | whose information it is                   | a federal library  |
      Then the statute does not reach it

    @id:GEN-49372970 @level:may @provision:24-74-103 @source:24-74-103
    Scenario Outline: “Is the holder a state agency?” turns on ‘whose information it is’, 49372970 (<case>)
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | whose information it is                   | <value>               |
        | what the information shows of that person | no use of the library |
        | it is for federal immigration enforcement | yes                   |
      Then the statute does not reach it

      Examples:
        | case           | value                                  |
        | school-public  | a public school's library              |
        | joint          | a library that two bodies run together |
        | library-system | a library system                       |
        | private        | a private library                      |
        | vendor         | a vendor                               |
        | non-library    | no library                             |

    @id:GEN-4d9fcdb8 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is the holder a state agency?” turns on ‘whose information it is’, 4d9fcdb8
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | what the information shows of that person | no use of the library |
        | it is for federal immigration enforcement | yes                   |
      Then the statute does not reach it

    @id:GEN-5b5151a9 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: 24-74-103 is wrong by one finding, 5b5151a9
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is |
        | the demand or duty                        | not known |
        | what other law says of the disclosure     | required  |
        | it is for federal immigration enforcement | not known |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-6421601d @level:must @provision:24-74-103 @control:GEN-e403f457 @source:24-74-103
    Scenario Outline: “Is there a court-issued subpoena, warrant or order?” turns on ‘whether it must be obeyed now’, 6421601d (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is             |
        | what the information shows of that person                             | no use of the library |
        | the demand or duty                                                    | search warrant        |
        | it is valid on its face                                               | yes                   |
        | whether it must be obeyed now                                         | <value>               |
        | it runs in Colorado: issued here, by a federal court, or domesticated | yes                   |
        | it covers what is disclosed                                           | yes                   |
        | who issued it                                                         | judge                 |
        | it is for federal immigration enforcement                             | yes                   |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case    | value   |
        | no      | no      |
        | stayed  | stayed  |
        | expired | expired |

    @id:GEN-64ca06a1 @level:reading @provision:24-74-103 @reading:T-IMMCON @reading:T-CARD=yes @source:24-74-103
    Scenario: “Is there consent in writing that lifts section 24-74-103?” turns on ‘the form of the consent’, 64ca06a1
      Given it is 1 July 2025
      And the register's reading T-CARD=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is       |
        | the form of the consent                   | implied by card |
        | it is for federal immigration enforcement | yes             |
      Then it is undetermined
      And nobody commits an offense under subsection (3)

    @id:GEN-6bead1cb @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is it for federal immigration enforcement?” turns on ‘what the disclosure is for’, 6bead1cb
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | what the information shows of that person | no use of the library |
      Then the statute does not reach it

    @id:GEN-6d5820ff @level:must @provision:24-74-103 @control:GEN-e403f457 @source:24-74-103
    Scenario Outline: “Is there a court-issued subpoena, warrant or order?” turns on ‘who issued it’, 6d5820ff (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is             |
        | what the information shows of that person                             | no use of the library |
        | the demand or duty                                                    | search warrant        |
        | it is valid on its face                                               | yes                   |
        | whether it must be obeyed now                                         | yes                   |
        | it runs in Colorado: issued here, by a federal court, or domesticated | yes                   |
        | it covers what is disclosed                                           | yes                   |
        | who issued it                                                         | <value>               |
        | it is for federal immigration enforcement                             | yes                   |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case   | value  |
        | agency | agency |
        | none   | none   |

    @id:GEN-723d241a @level:must @provision:24-74-103 @control:GEN-96afb11e @reading:T-FORM @source:24-74-103
    Scenario Outline: The answer turns on ‘whether it is a request for reconsideration of a library resource’, 723d241a (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                    | how it is             |
        | what the information shows of that person                               | no use of the library |
        | whether it is a request for reconsideration of a library resource       | <value>               |
        | the kind of library at which the reconsideration request was made       | public                |
        | the one who asked for reconsideration resides in the legal service area | yes                   |
        | it is for federal immigration enforcement                               | yes                   |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case          | value         |
        | written-other | written other |
        | oral          | oral          |

    @id:GEN-73366af0 @level:must @provision:24-74-103 @control:GEN-b3fd73f2 @reading:T-EXIG @source:24-74-103
    Scenario Outline: “Is there a court-issued subpoena, warrant or order?” turns on ‘the demand or duty’, 73366af0 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is             |
        | what the information shows of that person                             | no use of the library |
        | the demand or duty                                                    | <value>               |
        | it is valid on its face                                               | yes                   |
        | it is addressed to the one who holds the records                      | yes                   |
        | whether it must be obeyed now                                         | yes                   |
        | it was issued by a federal judge, magistrate or court                 | no                    |
        | it runs in Colorado: issued here, by a federal court, or domesticated | no                    |
        | it covers what is disclosed                                           | yes                   |
        | who issued it                                                         | judge                 |
        | it is for federal immigration enforcement                             | yes                   |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case                    | value                      |
        | informal                | an informal request        |
        | exigent-claim           | exigent claim              |
        | preservation            | preservation               |
        | discovery-request       | discovery request          |
        | cora                    | an open-records request    |
        | subpoena                | subpoena                   |
        | grand-jury              | grand jury                 |
        | administrative-subpoena | administrative subpoena    |
        | court-order             | court order                |
        | production-order        | production order           |
        | search-warrant          | search warrant             |
        | nsl                     | a national security letter |
        | statutory-permission    | statutory permission       |

    @id:GEN-763debcb @level:reading @provision:24-74-103 @reading:T-FORM=yes @source:24-74-103
    Scenario: “Is it publicly available?” turns on ‘whether it is a request for reconsideration of a library resource’, 763debcb
      Given it is 1 July 2025
      And the register's reading T-FORM=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                    | how it is     |
        | whether it is a request for reconsideration of a library resource       | written other |
        | the kind of library at which the reconsideration request was made       | public        |
        | the one who asked for reconsideration resides in the legal service area | yes           |
        | it is for federal immigration enforcement                               | yes           |
      Then subsection (4) takes it out of the statute's reach

    @id:GEN-7654921a @level:must @provision:24-74-103 @control:GEN-4d9fcdb8 @reading:T-AGENCY @source:24-74-103
    Scenario: “Is the holder a state agency?” turns on ‘whose information it is’, 7654921a
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is                     |
        | whose information it is                   | a state institution's library |
        | what the information shows of that person | no use of the library         |
        | it is for federal immigration enforcement | yes                           |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-7fd9c6f0 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: 24-74-103 is wrong by one condition, 7fd9c6f0
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is                    |
        | whose information it is                   | a state university's library |
        | what other law says of the disclosure     | required                     |
        | it is for federal immigration enforcement | yes                          |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-80ea437a @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is the holder a state agency or a political subdivision?” turns on ‘whose information it is’, 80ea437a
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | whose information it is                   | a library system      |
        | what the information shows of that person | no use of the library |
        | it is for federal immigration enforcement | yes                   |
      Then the statute does not reach it

    @id:GEN-84028045 @level:may @provision:24-74-103 @reading:T-INT @source:24-74-103
    Scenario: 24-74-103 is wrong by one condition, 84028045
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is                    |
        | whose information it is                   | a state university's library |
        | what is done with the information         | internal access              |
        | it is for federal immigration enforcement | yes                          |
      Then the statute does not reach it

    @id:GEN-85cf0c6e @level:may @provision:24-74-103 @source:24-74-103
    Scenario Outline: “Is it publicly available?” turns on ‘what the information shows of that person’, 85cf0c6e (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                    | how it is                  |
        | whether it is a request for reconsideration of a library resource       | written under 24-90-122(3) |
        | the kind of library at which the reconsideration request was made       | public                     |
        | the one who asked for reconsideration resides in the legal service area | yes                        |
        | it is for federal immigration enforcement                               | yes                        |
        | what the information shows of that person                               | <value>                    |
      Then subsection (4) takes it out of the statute's reach

      Examples:
        | case      | value                 |
        | presence  | presence              |
        | other-use | other use             |
        | none      | no use of the library |

    @id:GEN-92b9c2f8 @level:must @provision:24-74-103 @control:GEN-1fa6428b @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order?” turns on ‘the demand or duty’, 92b9c2f8
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is                                               |
        | what the information shows of that person                             | no use of the library                                   |
        | the demand or duty                                                    | an order of the foreign intelligence surveillance court |
        | it is valid on its face                                               | yes                                                     |
        | it is addressed to the one who holds the records                      | no                                                      |
        | whether it must be obeyed now                                         | yes                                                     |
        | it runs in Colorado: issued here, by a federal court, or domesticated | yes                                                     |
        | it covers what is disclosed                                           | yes                                                     |
        | who issued it                                                         | judge                                                   |
        | it is for federal immigration enforcement                             | yes                                                     |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-96096c56 @level:must @provision:24-74-103 @control:GEN-bfc3450f @reading:T-CARD @source:24-74-103
    Scenario: “Is there consent in writing that lifts section 24-74-103?” turns on ‘the form of the consent’, 96096c56
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | what the information shows of that person | no use of the library |
        | the form of the consent                   | implied by card       |
        | it is for federal immigration enforcement | yes                   |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-96afb11e @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is it publicly available?” turns on ‘the kind of library at which the reconsideration request was made’, 96afb11e
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                    | how it is                  |
        | what the information shows of that person                               | no use of the library      |
        | whether it is a request for reconsideration of a library resource       | written under 24-90-122(3) |
        | the kind of library at which the reconsideration request was made       | public                     |
        | the one who asked for reconsideration resides in the legal service area | yes                        |
        | it is for federal immigration enforcement                               | yes                        |
      Then subsection (4) takes it out of the statute's reach

    @id:GEN-9b44aee3 @level:must @provision:24-74-103 @control:GEN-1334dcdf @reading:T-IMMCON @source:24-74-103
    Scenario: “Is there consent in writing that lifts section 24-74-103?” turns on ‘whose consent it is’, 9b44aee3
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is |
        | the form of the consent                   | not known |
        | whose consent it is                       | guardian  |
        | it is for federal immigration enforcement | yes       |
      Then it is undetermined
      And it is undetermined whether there is an offense

    @id:GEN-9cfc5837 @level:may @provision:24-74-103 @source:24-74-103
    Scenario Outline: “Is it for federal immigration enforcement?” turns on ‘what the disclosure is for’, 9cfc5837 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is             |
        | what the information shows of that person                             | no use of the library |
        | what the disclosure is for                                            | <value>               |
        | the operation that it serves is a reasonable operation of the library | no                    |
      Then the statute does not reach it

      Examples:
        | case       | value      |
        | collection | collection |
        | sale       | sale       |
        | curiosity  | curiosity  |
        | news       | news       |
        | education  | education  |
        | research   | research   |
        | oversight  | oversight  |
        | promotion  | promotion  |

    @id:GEN-a5e242e9 @level:reading @provision:24-74-103 @reading:T-IMMCON @reading:T-EXP=never @source:24-74-103
    Scenario: “Is there consent in writing that lifts section 24-74-103?” turns on ‘whether the consent is in force’, a5e242e9
      Given it is 1 July 2025
      And the register's reading T-EXP=never is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is     |
        | the form of the consent                   | written paper |
        | whether the consent is in force           | expired       |
        | it is for federal immigration enforcement | yes           |
      Then it is undetermined
      And it is undetermined whether there is an offense

    @id:GEN-ae48ff2b @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is the holder a state agency?” turns on ‘whose information it is’, ae48ff2b
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is         |
        | whose information it is                   | a federal library |
        | it is for federal immigration enforcement | yes               |
      Then the statute does not reach it

    @id:GEN-b29edfc4 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is it publicly available?” turns on ‘what the information shows of that person’, b29edfc4
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                    | how it is                  |
        | who discloses                                                           | a former employee          |
        | whether it is a request for reconsideration of a library resource       | written under 24-90-122(3) |
        | the kind of library at which the reconsideration request was made       | public                     |
        | the one who asked for reconsideration resides in the legal service area | yes                        |
        | it is for federal immigration enforcement                               | yes                        |
      Then subsection (4) takes it out of the statute's reach

    @id:GEN-b3fd73f2 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order?” turns on ‘the demand or duty’, b3fd73f2
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is                                               |
        | what the information shows of that person                             | no use of the library                                   |
        | the demand or duty                                                    | an order of the foreign intelligence surveillance court |
        | it is valid on its face                                               | yes                                                     |
        | it is addressed to the one who holds the records                      | yes                                                     |
        | whether it must be obeyed now                                         | yes                                                     |
        | it was issued by a federal judge, magistrate or court                 | no                                                      |
        | it runs in Colorado: issued here, by a federal court, or domesticated | no                                                      |
        | it covers what is disclosed                                           | yes                                                     |
        | who issued it                                                         | judge                                                   |
        | it is for federal immigration enforcement                             | yes                                                     |
      Then the statute does not reach it

    @id:GEN-b5131bba @level:must @provision:24-74-103 @control:GEN-80ea437a @source:24-74-103
    Scenario Outline: “Is the holder a state agency or a political subdivision?” turns on ‘whose information it is’, b5131bba (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | whose information it is                   | <value>               |
        | what the information shows of that person | no use of the library |
        | it is for federal immigration enforcement | yes                   |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case           | value                                  |
        | school-public  | a public school's library              |
        | academic-state | a state university's library           |
        | institutional  | a state institution's library          |
        | joint          | a library that two bodies run together |

    @id:GEN-b656bd5b @level:may @provision:24-74-103 @reading:T-SELF @source:24-74-103
    Scenario: 24-74-103 is wrong by one finding, b656bd5b
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is     |
        | what is done with the information                                     | self access   |
        | who learns it                                                         | not known     |
        | the one who says that he is the user has been verified to be          | yes           |
        | the form of the consent                                               | written paper |
        | whose consent it is                                                   | user          |
        | whether the consent is in force                                       | current       |
        | the consent (and the power of whoever gave it) covers this disclosure | yes           |
        | it is for federal immigration enforcement                             | not known     |
      Then the statute does not reach it

    @id:GEN-b7ad26f7 @level:must @provision:24-74-103 @control:GEN-96afb11e @source:24-74-103
    Scenario Outline: The answer turns on ‘the kind of library at which the reconsideration request was made’, b7ad26f7 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                    | how it is                  |
        | what the information shows of that person                               | no use of the library      |
        | whether it is a request for reconsideration of a library resource       | written under 24-90-122(3) |
        | the kind of library at which the reconsideration request was made       | <value>                    |
        | the one who asked for reconsideration resides in the legal service area | yes                        |
        | it is for federal immigration enforcement                               | yes                        |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case     | value    |
        | school   | school   |
        | academic | academic |

    @id:GEN-bd00bd45 @level:reading @provision:24-74-103 @reading:T-IMMCON @reading:T-BLANKET=yes @source:24-74-103
    Scenario: “Is there consent in writing that lifts section 24-74-103?” turns on ‘the form of the consent’, bd00bd45
      Given it is 1 July 2025
      And the register's reading T-BLANKET=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is |
        | the form of the consent                   | blanket   |
        | it is for federal immigration enforcement | yes       |
      Then it is undetermined
      And it is undetermined whether there is an offense

    @id:GEN-bfc3450f @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there consent in writing that lifts section 24-74-103?” turns on ‘the form of the consent’, bfc3450f
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | what the information shows of that person | no use of the library |
        | the form of the consent                   | implied by card       |
      Then the statute does not reach it

    @id:GEN-c22519df @level:may @provision:24-74-103 @source:24-74-103
    Scenario Outline: “Is the holder a state agency or a political subdivision?” turns on ‘whose information it is’, c22519df (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | whose information it is                   | <value>               |
        | what the information shows of that person | no use of the library |
        | it is for federal immigration enforcement | yes                   |
      Then the statute does not reach it

      Examples:
        | case           | value            |
        | library-system | a library system |
        | vendor         | a vendor         |
        | non-library    | no library       |

    @id:GEN-c7053adc @level:must @provision:24-74-103 @control:GEN-b29edfc4 @reading:T-REG @source:24-74-103
    Scenario: “Is it publicly available?” turns on ‘what the information shows of that person’, c7053adc
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                    | how it is                  |
        | who discloses                                                           | a former employee          |
        | what the information shows of that person                               | registration only          |
        | whether it is a request for reconsideration of a library resource       | written under 24-90-122(3) |
        | the kind of library at which the reconsideration request was made       | public                     |
        | the one who asked for reconsideration resides in the legal service area | yes                        |
        | it is for federal immigration enforcement                               | yes                        |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-ca154339 @level:must @provision:24-74-103 @control:GEN-39cfea44 @reading:T-ESIG @reading:T-IMMCON @source:24-74-103
    Scenario: “Is there consent in writing that lifts section 24-74-103?” turns on ‘the form of the consent’, ca154339
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is          |
        | the form of the consent                   | written electronic |
        | it is for federal immigration enforcement | yes                |
      Then it is undetermined
      And it is undetermined whether there is an offense

    @id:GEN-d06e57aa @level:must @provision:24-74-103 @control:GEN-df16c14c @reading:T-IMMCON @source:24-74-103
    Scenario: “Is there consent in writing that lifts section 24-74-103?” turns on ‘whose consent it is’, d06e57aa
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is |
        | the form of the consent                   | not known |
        | whose consent it is                       | parent    |
        | it is for federal immigration enforcement | yes       |
      Then it is undetermined
      And it is undetermined whether there is an offense

    @id:GEN-d753aa75 @level:reading @provision:24-74-103 @reading:T-GDN=any @source:24-74-103
    Scenario Outline: The answer turns on ‘whose consent it is’, d753aa75 (<case>)
      Given it is 1 July 2025
      And the register's reading T-GDN=any is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is             |
        | what the information shows of that person                             | no use of the library |
        | the form of the consent                                               | written paper         |
        | whose consent it is                                                   | <value>               |
        | the consent (and the power of whoever gave it) covers this disclosure | no                    |
        | it is for federal immigration enforcement                             | yes                   |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case                    | value                   |
        | user                    | user                    |
        | parent                  | parent                  |
        | conservator             | conservator             |
        | agent                   | agent                   |
        | personal-representative | personal representative |
        | other                   | other                   |

    @id:GEN-d9028e60 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there consent in writing that lifts section 24-74-103?” turns on ‘whether the consent is in force’, d9028e60
      Given it is 7 August 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | what the information shows of that person | no use of the library |
        | the form of the consent                   | written paper         |
        | whether the consent is in force           | expired               |
        | it is for federal immigration enforcement | yes                   |
      Then the statute does not reach it

    @id:GEN-de5dad96 @level:must @provision:24-74-103 @control:GEN-e403f457 @source:24-74-103
    Scenario Outline: “Is there a court-issued subpoena, warrant or order?” turns on ‘it covers what is disclosed’, de5dad96 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is             |
        | what the information shows of that person                             | no use of the library |
        | the demand or duty                                                    | search warrant        |
        | it is valid on its face                                               | yes                   |
        | whether it must be obeyed now                                         | yes                   |
        | it runs in Colorado: issued here, by a federal court, or domesticated | yes                   |
        | it covers what is disclosed                                           | <value>               |
        | who issued it                                                         | judge                 |
        | it is for federal immigration enforcement                             | yes                   |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case | value |
        | no   | no    |
        | part | part  |

    @id:GEN-df16c14c @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there consent in writing that lifts section 24-74-103?” turns on ‘whose consent it is’, df16c14c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is         |
        | the form of the consent                   | not known         |
        | whose consent it is                       | parent            |
        | it is for federal immigration enforcement | yes               |
        | whose information it is                   | a federal library |
      Then the statute does not reach it

    @id:GEN-e04120f2 @level:reading @provision:24-74-103 @reading:T-IMMCON @reading:T-REV=written-only @source:24-74-103
    Scenario: “Is there consent in writing that lifts section 24-74-103?” turns on ‘whether the consent is in force’, e04120f2
      Given it is 1 July 2025
      And the register's reading T-REV=written-only is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is     |
        | the form of the consent                   | written paper |
        | whether the consent is in force           | revoked oral  |
        | it is for federal immigration enforcement | yes           |
      Then it is undetermined
      And it is undetermined whether there is an offense

    @id:GEN-e403f457 @level:may @provision:24-74-103 @reading:T-WARRANT @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order?” turns on ‘whether it must be obeyed now’, e403f457
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is             |
        | what the information shows of that person                             | no use of the library |
        | the demand or duty                                                    | search warrant        |
        | it is valid on its face                                               | yes                   |
        | whether it must be obeyed now                                         | yes                   |
        | it runs in Colorado: issued here, by a federal court, or domesticated | yes                   |
        | it covers what is disclosed                                           | yes                   |
        | who issued it                                                         | judge                 |
        | it is for federal immigration enforcement                             | yes                   |
      Then the statute does not reach it

    @id:GEN-eb2b75ad @level:must @provision:24-74-103 @control:GEN-6bead1cb @source:24-74-103
    Scenario: “Is it for federal immigration enforcement?” turns on ‘what the disclosure is for’, eb2b75ad
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | what the information shows of that person | no use of the library |
        | what the disclosure is for                | immigration           |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-eeadfabb @level:must @provision:24-74-103 @control:GEN-d9028e60 @reading:T-EXP @reading:T-REV @source:24-74-103
    Scenario Outline: The answer turns on ‘whether the consent is in force’, eeadfabb (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | what the information shows of that person | no use of the library |
        | the form of the consent                   | written paper         |
        | whether the consent is in force           | <value>               |
        | it is for federal immigration enforcement | yes                   |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case            | value           |
        | expired         | expired         |
        | revoked-written | revoked written |
        | revoked-oral    | revoked oral    |
        | forged          | forged          |

  Rule: Faults of 24-74.1-102

    @id:GEN-08adee0d @level:may @provision:24-74.1-102 @reading:T-INT @source:24-74.1-102
    Scenario: 24-74.1-102 is wrong by one condition, 08adee0d
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is         |
        | what is done with the information         | internal access   |
        | who learns it                             | a federal officer |
        | it is for federal immigration enforcement | yes               |
      Then the statute does not reach it

    @id:GEN-131f512d @level:reading @provision:24-74.1-102 @reading:T-EXP=never @source:24-74.1-102
    Scenario: “Did patron, parent or guardian consent to it in writing?” turns on ‘whether the consent is in force’, 131f512d
      Given it is 1 July 2025
      And the register's reading T-EXP=never is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | who learns it                                                         | a federal officer |
        | the form of the consent                                               | written paper     |
        | whose consent it is                                                   | user              |
        | whether the consent is in force                                       | expired           |
        | the consent (and the power of whoever gave it) covers this disclosure | yes               |
        | what other law says of the disclosure                                 | required          |
        | it is for federal immigration enforcement                             | yes               |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-19cdace2 @level:must @provision:24-74.1-102 @control:GEN-21a21f32 @reading:T-IMM @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate?” turns on ‘the demand or duty’, 19cdace2
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is         |
        | who learns it                             | a federal officer |
        | the demand or duty                        | court order       |
        | who issued it                             | clerk             |
        | it is for federal immigration enforcement | yes               |
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:GEN-21a21f32 @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate?” turns on ‘the demand or duty’, 21a21f32
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is         |
        | who learns it                             | a federal officer |
        | the demand or duty                        | court order       |
        | who issued it                             | clerk             |
        | it is for federal immigration enforcement | yes               |
        | whose information it is                   | a federal library |
      Then the statute does not reach it

    @id:GEN-2cb7a334 @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Did patron, parent or guardian consent to it in writing?” turns on ‘whether the consent is in force’, 2cb7a334
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | who learns it                                                         | a federal officer |
        | the form of the consent                                               | written paper     |
        | whose consent it is                                                   | user              |
        | whether the consent is in force                                       | current           |
        | the consent (and the power of whoever gave it) covers this disclosure | yes               |
        | what other law says of the disclosure                                 | required          |
        | it is for federal immigration enforcement                             | yes               |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-2f0d9cf7 @level:may @provision:24-74.1-102 @reading:T-SELF @reading:T-USER @reading:T-VENDOR @source:24-74.1-102
    Scenario Outline: “Is it for federal immigration authorities?” turns on ‘who learns it’, 2f0d9cf7 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is |
        | who learns it                             | <value>   |
        | what other law says of the disclosure     | required  |
        | it is for federal immigration enforcement | yes       |
      Then the statute permits it under subsection (2)(c)

      Examples:
        | case                | value                                              |
        | agent               | agent                                              |
        | parent              | parent                                             |
        | guardian            | guardian                                           |
        | stepparent          | stepparent                                         |
        | relative            | relative                                           |
        | spouse              | spouse                                             |
        | household           | household                                          |
        | staff-in-duty       | staff whose duty it is                             |
        | staff-no-duty       | staff without a duty in the matter                 |
        | trustee             | trustee                                            |
        | volunteer           | volunteer                                          |
        | other-library       | other library                                      |
        | consortium          | consortium                                         |
        | processor           | processor                                          |
        | contractor          | contractor                                         |
        | collector           | collector                                          |
        | credit-bureau       | credit bureau                                      |
        | records-requester   | records requester                                  |
        | school-staff        | school staff                                       |
        | researcher          | researcher                                         |
        | sponsor             | sponsor                                            |
        | foundation          | foundation                                         |
        | city-department     | city department                                    |
        | attorney-or-insurer | the library's attorney or insurer                  |
        | auditor             | auditor                                            |
        | emergency-responder | emergency responder                                |
        | press               | press                                              |
        | public              | anybody                                            |
        | account-holder      | the holder of an account on which another borrowed |
        | account-borrower    | the one who borrowed on another's account          |

    @id:GEN-34152cd2 @level:must @provision:24-74.1-102 @control:GEN-7b3394f7 @reading:T-IMM @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate?” turns on ‘the demand or duty’, 34152cd2
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is         |
        | who learns it                             | a federal officer |
        | the demand or duty                        | subpoena          |
        | who issued it                             | clerk             |
        | it is for federal immigration enforcement | yes               |
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:GEN-4aca5a92 @level:must @provision:24-74.1-102 @control:GEN-abe54f25 @source:24-74.1-102
    Scenario Outline: “Is there process of a federal judge or magistrate?” turns on ‘who issued it’, 4aca5a92 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is         |
        | who learns it                                         | a federal officer |
        | the demand or duty                                    | search warrant    |
        | it is valid on its face                               | yes               |
        | whether it must be obeyed now                         | yes               |
        | it was issued by a federal judge, magistrate or court | yes               |
        | it covers what is disclosed                           | yes               |
        | who issued it                                         | <value>           |
        | what other law says of the disclosure                 | required          |
        | it is for federal immigration enforcement             | yes               |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case     | value    |
        | attorney | attorney |
        | agency   | agency   |
        | none     | none     |

    @id:GEN-5df528ab @level:must @provision:24-74.1-102 @control:GEN-2cb7a334 @reading:T-EXP @reading:T-REV @source:24-74.1-102
    Scenario Outline: The answer turns on ‘whether the consent is in force’, 5df528ab (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | who learns it                                                         | a federal officer |
        | the form of the consent                                               | written paper     |
        | whose consent it is                                                   | user              |
        | whether the consent is in force                                       | <value>           |
        | the consent (and the power of whoever gave it) covers this disclosure | yes               |
        | what other law says of the disclosure                                 | required          |
        | it is for federal immigration enforcement                             | yes               |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case            | value           |
        | expired         | expired         |
        | revoked-written | revoked written |
        | revoked-oral    | revoked oral    |
        | forged          | forged          |

    @id:GEN-715c4466 @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate?” turns on ‘the demand or duty’, 715c4466
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is                                               |
        | who learns it                             | a federal officer                                       |
        | the demand or duty                        | an order of the foreign intelligence surveillance court |
        | who issued it                             | clerk                                                   |
        | it is for federal immigration enforcement | yes                                                     |
        | whose information it is                   | a federal library                                       |
      Then the statute does not reach it

    @id:GEN-7828270d @level:reading @provision:24-74.1-102 @reading:T-BLANKET=yes @source:24-74.1-102
    Scenario: “Did patron, parent or guardian consent to it in writing?” turns on ‘the form of the consent’, 7828270d
      Given it is 1 July 2025
      And the register's reading T-BLANKET=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is         |
        | who learns it                             | a federal officer |
        | the form of the consent                   | blanket           |
        | whose consent it is                       | user              |
        | whether the consent is in force           | current           |
        | what other law says of the disclosure     | required          |
        | it is for federal immigration enforcement | yes               |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-7b3394f7 @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate?” turns on ‘the demand or duty’, 7b3394f7
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is         |
        | who learns it                             | a federal officer |
        | the demand or duty                        | subpoena          |
        | who issued it                             | clerk             |
        | it is for federal immigration enforcement | yes               |
        | whose information it is                   | a federal library |
      Then the statute does not reach it

    @id:GEN-7e4d5f30 @level:must @provision:24-74.1-102 @control:GEN-715c4466 @reading:T-IMM @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate?” turns on ‘the demand or duty’, 7e4d5f30
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is                                               |
        | who learns it                             | a federal officer                                       |
        | the demand or duty                        | an order of the foreign intelligence surveillance court |
        | who issued it                             | clerk                                                   |
        | it is for federal immigration enforcement | yes                                                     |
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:GEN-83e79097 @level:reading @provision:24-74.1-102 @reading:T-GDN=any @source:24-74.1-102
    Scenario Outline: The answer turns on ‘whose consent it is’, 83e79097 (<case>)
      Given it is 1 July 2025
      And the register's reading T-GDN=any is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | who learns it                                                         | a federal officer |
        | the form of the consent                                               | written paper     |
        | whose consent it is                                                   | <value>           |
        | whether the consent is in force                                       | current           |
        | the consent (and the power of whoever gave it) covers this disclosure | no                |
        | what other law says of the disclosure                                 | required          |
        | it is for federal immigration enforcement                             | yes               |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case                    | value                   |
        | user                    | user                    |
        | parent                  | parent                  |
        | conservator             | conservator             |
        | agent                   | agent                   |
        | personal-representative | personal representative |
        | other                   | other                   |

    @id:GEN-89c2e1ea @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Did patron, parent or guardian consent to it in writing?” turns on ‘whose consent it is’, 89c2e1ea
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | who learns it                                                         | a federal officer |
        | the form of the consent                                               | written paper     |
        | whose consent it is                                                   | parent            |
        | whether the consent is in force                                       | current           |
        | the consent (and the power of whoever gave it) covers this disclosure | yes               |
        | what other law says of the disclosure                                 | required          |
        | it is for federal immigration enforcement                             | yes               |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-921ff857 @level:may @provision:24-74.1-102 @reading:T-GDN @source:24-74.1-102
    Scenario: “Did patron, parent or guardian consent to it in writing?” turns on ‘whose consent it is’, 921ff857
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | who learns it                                                         | a federal officer |
        | the form of the consent                                               | written paper     |
        | whose consent it is                                                   | guardian          |
        | whether the consent is in force                                       | current           |
        | the consent (and the power of whoever gave it) covers this disclosure | yes               |
        | what other law says of the disclosure                                 | required          |
        | it is for federal immigration enforcement                             | yes               |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-96185bba @level:may @provision:24-74.1-102 @reading:T-ESIG @source:24-74.1-102
    Scenario: “Did patron, parent or guardian consent to it in writing?” turns on ‘the form of the consent’, 96185bba
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is          |
        | who learns it                                                         | a federal officer  |
        | the form of the consent                                               | written electronic |
        | whose consent it is                                                   | user               |
        | whether the consent is in force                                       | current            |
        | the consent (and the power of whoever gave it) covers this disclosure | yes                |
        | what other law says of the disclosure                                 | required           |
        | it is for federal immigration enforcement                             | yes                |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-9a6490f3 @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate?” turns on ‘the demand or duty’, 9a6490f3
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is         |
        | who learns it                             | a federal officer |
        | the demand or duty                        | production order  |
        | who issued it                             | clerk             |
        | it is for federal immigration enforcement | yes               |
        | whose information it is                   | a federal library |
      Then the statute does not reach it

    @id:GEN-9b21a310 @level:must @provision:24-74.1-102 @control:GEN-be209624 @source:24-74.1-102
    Scenario Outline: “Is there process of a federal judge or magistrate?” turns on ‘the demand or duty’, 9b21a310 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is         |
        | who learns it                                         | a federal officer |
        | the demand or duty                                    | <value>           |
        | it is valid on its face                               | yes               |
        | it is addressed to the one who holds the records      | no                |
        | whether it must be obeyed now                         | yes               |
        | it was issued by a federal judge, magistrate or court | yes               |
        | it covers what is disclosed                           | yes               |
        | who issued it                                         | judge             |
        | what other law says of the disclosure                 | required          |
        | it is for federal immigration enforcement             | yes               |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case                    | value                      |
        | informal                | an informal request        |
        | exigent-claim           | exigent claim              |
        | preservation            | preservation               |
        | discovery-request       | discovery request          |
        | cora                    | an open-records request    |
        | grand-jury              | grand jury                 |
        | administrative-subpoena | administrative subpoena    |
        | nsl                     | a national security letter |
        | statutory-duty          | statutory duty             |
        | statutory-permission    | statutory permission       |

    @id:GEN-a295e3bb @level:reading @provision:24-74.1-102 @reading:T-CARD=yes @source:24-74.1-102
    Scenario: “Did patron, parent or guardian consent to it in writing?” turns on ‘the form of the consent’, a295e3bb
      Given it is 1 July 2025
      And the register's reading T-CARD=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is         |
        | who learns it                             | a federal officer |
        | the form of the consent                   | implied by card   |
        | whose consent it is                       | user              |
        | what other law says of the disclosure     | required          |
        | it is for federal immigration enforcement | yes               |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-a8e26c84 @level:reading @provision:24-74.1-102 @reading:T-REV=written-only @source:24-74.1-102
    Scenario: “Did patron, parent or guardian consent to it in writing?” turns on ‘whether the consent is in force’, a8e26c84
      Given it is 1 July 2025
      And the register's reading T-REV=written-only is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | who learns it                                                         | a federal officer |
        | the form of the consent                                               | written paper     |
        | whose consent it is                                                   | user              |
        | whether the consent is in force                                       | revoked oral      |
        | the consent (and the power of whoever gave it) covers this disclosure | yes               |
        | what other law says of the disclosure                                 | required          |
        | it is for federal immigration enforcement                             | yes               |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-a9a15485 @level:must @provision:24-74.1-102 @control:GEN-abe54f25 @source:24-74.1-102
    Scenario Outline: “Is there process of a federal judge or magistrate?” turns on ‘it covers what is disclosed’, a9a15485 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is         |
        | who learns it                                         | a federal officer |
        | the demand or duty                                    | search warrant    |
        | it is valid on its face                               | yes               |
        | whether it must be obeyed now                         | yes               |
        | it was issued by a federal judge, magistrate or court | yes               |
        | it covers what is disclosed                           | <value>           |
        | who issued it                                         | judge             |
        | what other law says of the disclosure                 | required          |
        | it is for federal immigration enforcement             | yes               |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case | value |
        | no   | no    |
        | part | part  |

    @id:GEN-abe54f25 @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: 24-74.1-102 is wrong by one finding, abe54f25
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is         |
        | who learns it                                         | a federal officer |
        | the demand or duty                                    | search warrant    |
        | it is valid on its face                               | yes               |
        | whether it must be obeyed now                         | yes               |
        | it was issued by a federal judge, magistrate or court | yes               |
        | it covers what is disclosed                           | yes               |
        | who issued it                                         | judge             |
        | what other law says of the disclosure                 | required          |
        | it is for federal immigration enforcement             | yes               |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-ad3febf9 @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Did patron, parent or guardian consent to it in writing?” turns on ‘the form of the consent’, ad3febf9
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is       |
        | the form of the consent                                               | implied by card |
        | whose consent it is                                                   | user            |
        | whether the consent is in force                                       | current         |
        | the consent (and the power of whoever gave it) covers this disclosure | yes             |
        | what other law says of the disclosure                                 | required        |
        | it is for federal immigration enforcement                             | yes             |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-b4ae0848 @level:must @provision:24-74.1-102 @control:GEN-abe54f25 @source:24-74.1-102
    Scenario Outline: “Is there process of a federal judge or magistrate?” turns on ‘whether it must be obeyed now’, b4ae0848 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is         |
        | who learns it                                         | a federal officer |
        | the demand or duty                                    | search warrant    |
        | it is valid on its face                               | yes               |
        | whether it must be obeyed now                         | <value>           |
        | it was issued by a federal judge, magistrate or court | yes               |
        | it covers what is disclosed                           | yes               |
        | who issued it                                         | judge             |
        | what other law says of the disclosure                 | required          |
        | it is for federal immigration enforcement             | yes               |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case    | value   |
        | no      | no      |
        | stayed  | stayed  |
        | expired | expired |

    @id:GEN-b7600ec2 @level:must @provision:24-74.1-102 @control:GEN-ad3febf9 @reading:T-CARD @source:24-74.1-102
    Scenario: “Did patron, parent or guardian consent to it in writing?” turns on ‘the form of the consent’, b7600ec2
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | who learns it                                                         | a federal officer |
        | the form of the consent                                               | implied by card   |
        | whose consent it is                                                   | user              |
        | whether the consent is in force                                       | current           |
        | the consent (and the power of whoever gave it) covers this disclosure | yes               |
        | what other law says of the disclosure                                 | required          |
        | it is for federal immigration enforcement                             | yes               |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-bb21f6ea @level:reading @provision:24-74.1-102 @reading:T-BLANKET @reading:T-CARD=yes @source:24-74.1-102
    Scenario Outline: The answer turns on ‘the form of the consent’, bb21f6ea (<case>)
      Given it is 1 July 2025
      And the register's reading T-CARD=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | who learns it                                                         | a federal officer |
        | the form of the consent                                               | <value>           |
        | whose consent it is                                                   | user              |
        | the consent (and the power of whoever gave it) covers this disclosure | no                |
        | what other law says of the disclosure                                 | required          |
        | it is for federal immigration enforcement                             | yes               |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case               | value              |
        | oral               | oral               |
        | written-paper      | written paper      |
        | written-electronic | written electronic |
        | blanket            | blanket            |

    @id:GEN-be209624 @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate?” turns on ‘the demand or duty’, be209624
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is         |
        | who learns it                                         | a federal officer |
        | the demand or duty                                    | search warrant    |
        | it is valid on its face                               | yes               |
        | it is addressed to the one who holds the records      | no                |
        | whether it must be obeyed now                         | yes               |
        | it was issued by a federal judge, magistrate or court | yes               |
        | it covers what is disclosed                           | yes               |
        | who issued it                                         | judge             |
        | what other law says of the disclosure                 | required          |
        | it is for federal immigration enforcement             | yes               |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-d9691024 @level:must @provision:24-74.1-102 @control:GEN-9a6490f3 @reading:T-IMM @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate?” turns on ‘the demand or duty’, d9691024
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is         |
        | who learns it                             | a federal officer |
        | the demand or duty                        | production order  |
        | who issued it                             | clerk             |
        | it is for federal immigration enforcement | yes               |
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:GEN-edc91015 @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: 24-74.1-102 is wrong by one finding, edc91015
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is         |
        | whose information it is                   | a federal library |
        | who learns it                             | a federal officer |
        | what other law says of the disclosure     | required          |
        | it is for federal immigration enforcement | yes               |
      Then the statute does not reach it

    @id:GEN-ee729e21 @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario Outline: “Is there process of a federal judge or magistrate?” turns on ‘the demand or duty’, ee729e21 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is         |
        | who learns it                                         | a federal officer |
        | the demand or duty                                    | <value>           |
        | it is valid on its face                               | yes               |
        | it is addressed to the one who holds the records      | yes               |
        | whether it must be obeyed now                         | yes               |
        | it was issued by a federal judge, magistrate or court | yes               |
        | it covers what is disclosed                           | yes               |
        | who issued it                                         | judge             |
        | it is for federal immigration enforcement             | yes               |
      Then the statute permits it under subsection (2)(c)

      Examples:
        | case             | value                                                   |
        | court-order      | court order                                             |
        | production-order | production order                                        |
        | fisa-order       | an order of the foreign intelligence surveillance court |

  Rule: Faults of 24-90-119.1

    @id:GEN-00565ebd @level:must @provision:24-90-119.1 @control:GEN-a7426447 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, 00565ebd
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is |
        | who learns it                                                | not known |
        | the one who says that he is the user has been verified to be | no        |
      Then it is undetermined
      And it is undetermined whether there is an offense

    @id:GEN-03c5473d @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: With another value of ‘somebody else intentionally aided, abetted, advised or encouraged …’, 03c5473d
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                                       | how it is         |
        | somebody else intentionally aided, abetted, advised or encouraged the one who discloses; who does answers as that one does | no                |
        | whose information it is                                                                                                    | a federal library |
      Then the statute does not reach it

    @id:GEN-339b0b6a @level:may @provision:24-90-119.1 @reading:T-SELF @source:24-90-119.1
    Scenario: 24-90-119(1) is wrong by one finding, 339b0b6a
      Given it is 31 March 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is |
        | who learns it                                                | the user  |
        | the one who says that he is the user has been verified to be | yes       |
        | what other law says of the disclosure                        | required  |
      Then the statute does not reach it

    @id:GEN-36eb6240 @level:reading @provision:24-90-119.1 @reading:T-VENDOR=processor-is-library @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘who learns it’, 36eb6240
      Given it is 1 July 2025
      And the register's reading T-VENDOR=processor-is-library is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what          | how it is  |
        | who learns it | contractor |
      Then the statute does not reach it

    @id:GEN-44ef2d7a @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: With another value of ‘a school keeps it as an education record, which FERPA opens to a …’, 44ef2d7a
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is         |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | no                |
        | whose information it is                                                                             | a federal library |
      Then the statute does not reach it

    @id:GEN-5d203bd5 @level:must @provision:24-90-119.1 @control:GEN-cf06e858 @reading:T-MENS @reading:T-NEC @reading:T-RECOV @source:24-90-119.1
    Scenario: T-RECOV is wrong by one reading, 5d203bd5
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is |
        | who learns it                                                                    | parent    |
        | what the disclosure is for                                                       | recovery  |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-5f1a7f33 @level:may @provision:24-90-119.1 @reading:T-INT @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, 5f1a7f33
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is       |
        | who learns it                                                | not known       |
        | the one who says that he is the user has been verified to be | no              |
        | what is done with the information                            | internal access |
      Then the statute does not reach it

    @id:GEN-6f4274ae @level:must @provision:24-90-119.1 @control:GEN-5f1a7f33 @reading:T-MENS @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, 6f4274ae
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is   |
        | what is done with the information                            | self access |
        | who learns it                                                | not known   |
        | the one who says that he is the user has been verified to be | no          |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-6fc7c1bc @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, 6fc7c1bc
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is |
        | who learns it                                                | not known |
        | the one who says that he is the user has been verified to be | yes       |
        | what other law says of the disclosure                        | required  |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-7b238a29 @level:must @provision:24-90-119.1 @control:GEN-03c5473d @reading:T-MENS @source:24-90-119.1
    Scenario: With another value of ‘somebody else intentionally aided, abetted, advised or encouraged …’, 7b238a29
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                                       | how it is |
        | somebody else intentionally aided, abetted, advised or encouraged the one who discloses; who does answers as that one does | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-7da1c55f @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: 24-90-119(1) is wrong by one finding, 7da1c55f
      Given it is 6 August 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                  | how it is         |
        | whose information it is               | a federal library |
        | what other law says of the disclosure | required          |
      Then the statute does not reach it

    @id:GEN-8992cd2c @level:reading @provision:24-90-119.1 @reading:T-ANON=direct @source:24-90-119.1
    Scenario: “Does it identify a person?” turns on ‘whether a person can be identified from it’, 8992cd2c
      Given it is 1 July 2025
      And the register's reading T-ANON=direct is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                       | how it is |
        | whether a person can be identified from it | linkable  |
      Then the statute does not reach it

    @id:GEN-9129ad1a @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: With another value of ‘a court's order bars this parent from the child's records: …’, 9129ad1a
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                      | how it is         |
        | a court's order bars this parent from the child's records: `relation` is then read as `parent_restricted` | no                |
        | whose information it is                                                                                   | a federal library |
      Then the statute does not reach it

    @id:GEN-a7426447 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, a7426447
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is         |
        | who learns it                                                | not known         |
        | the one who says that he is the user has been verified to be | no                |
        | whose information it is                                      | a federal library |
      Then the statute does not reach it

    @id:GEN-b63ac12a @level:must @provision:24-90-119.1 @control:GEN-9129ad1a @reading:T-MENS @source:24-90-119.1
    Scenario: With another value of ‘a court's order bars this parent from the child's records: …’, b63ac12a
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                      | how it is |
        | a court's order bars this parent from the child's records: `relation` is then read as `parent_restricted` | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-bfbaec5f @level:may @provision:24-90-119.1 @reading:T-SELF @source:24-90-119.1
    Scenario: 24-90-119(1) is wrong by one finding, bfbaec5f
      Given it is 6 August 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is |
        | who learns it                                                | the user  |
        | the one who says that he is the user has been verified to be | yes       |
        | what other law says of the disclosure                        | required  |
      Then the statute does not reach it

    @id:GEN-c3dd8883 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: 24-90-119(1) is wrong by one finding, c3dd8883
      Given it is 31 March 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                  | how it is         |
        | whose information it is               | a federal library |
        | what other law says of the disclosure | required          |
      Then the statute does not reach it

    @id:GEN-c593fabb @level:may @provision:24-90-119.1 @reading:T-EXPOSE @source:24-90-119.1
    Scenario Outline: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, c593fabb (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is |
        | who learns it                                                | not known |
        | the one who says that he is the user has been verified to be | yes       |
        | what other law says of the disclosure                        | required  |
        | what is done with the information                            | <value>   |
      Then the statute permits it under subsection (2)(c)

      Examples:
        | case              | value             |
        | confirm-or-deny   | confirm or deny   |
        | expose-passively  | expose passively  |
        | publish-aggregate | publish aggregate |

    @id:GEN-c8736bfa @level:must @provision:24-90-119.1 @control:GEN-5f1a7f33 @reading:T-EXPOSE @source:24-90-119.1
    Scenario Outline: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, c8736bfa (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is |
        | who learns it                                                | not known |
        | the one who says that he is the user has been verified to be | no        |
        | what is done with the information                            | <value>   |
      Then it is undetermined
      And it is undetermined whether there is an offense

      Examples:
        | case              | value             |
        | confirm-or-deny   | confirm or deny   |
        | expose-passively  | expose passively  |
        | publish-aggregate | publish aggregate |

    @id:GEN-cf06e858 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: T-RECOV is wrong by one reading, cf06e858
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | who learns it                                                                    | parent            |
        | what the disclosure is for                                                       | recovery          |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no                |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-da2d983a @level:must @provision:24-90-119.1 @control:GEN-44ef2d7a @reading:T-MENS @source:24-90-119.1
    Scenario: With another value of ‘a school keeps it as an education record, which FERPA opens to a …’, da2d983a
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-df913371 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Is it the library that discloses, through its own people or those who act for it?” turns on ‘who discloses’, df913371
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                        | how it is  |
        | the one who discloses acts for a publicly supported library | no         |
        | who discloses                                               | contractor |
      Then the statute does not reach it

    @id:GEN-f1f00d0d @level:may @provision:24-90-119.1 @reading:T-VENDOR @source:24-90-119.1
    Scenario Outline: “Is it a library system?” turns on ‘whose information it is’, f1f00d0d (<case>)
      Given it is 14 August 2003
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                        | how it is |
        | whose information it is                                     | <value>   |
        | the one who discloses acts for a publicly supported library | no        |
      Then the statute does not reach it

      Examples:
        | case        | value      |
        | vendor      | a vendor   |
        | non-library | no library |

  Rule: Faults of 24-90-119.2

    @id:GEN-9aecb86f @level:reading @provision:24-90-119.2 @reading:T-MENS @reading:T-RECSCOPE=account @source:24-90-119.2
    Scenario: 24-90-119(2) is wrong by one provision, 9aecb86f
      Given it is 31 March 2006
      And the register's reading T-RECSCOPE=account is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                       | how it is   |
        | what the disclosure is for | circulation |
        | what the information is in | oral        |
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

  Rule: Faults of 24-90-119.2.a

    @id:GEN-0428f90e @level:reading @provision:24-90-119.2.a @reading:T-MENS @reading:T-NEC @reading:T-RECOV=allowed @source:24-90-119.2.a
    Scenario Outline: The answer turns on ‘what the disclosure is for’, 0428f90e (<case>)
      Given it is 1 July 2025
      And the register's reading T-RECOV=allowed is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is |
        | who learns it                                                                    | parent    |
        | what the disclosure is for                                                       | <value>   |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case              | value             |
        | circulation       | circulation       |
        | hold-pickup       | hold pickup       |
        | notice            | notice            |
        | collection        | collection        |
        | payment           | payment           |
        | interlibrary-loan | interlibrary loan |
        | delivery          | delivery          |
        | reference         | reference         |
        | safety            | safety            |
        | defense           | defense           |
        | audit             | audit             |
        | system-support    | system support    |
        | backup            | backup            |
        | shelving          | shelving          |
        | account-service   | account service   |
        | theft-report      | theft report      |
        | behavior-rules    | behavior rules    |
        | registration      | registration      |
        | statistics        | statistics        |

    @id:GEN-063bb981 @level:must @provision:24-90-119.2.a @control:GEN-54880cdd @reading:T-MENS @reading:T-NEC @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 063bb981
      Given it is 31 March 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is   |
        | what the disclosure is for                                                       | circulation |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no          |
        | the form of the consent                                                          | oral        |
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

    @id:GEN-0c2b8e60 @level:reading @provision:24-90-119.2.a @reading:T-MENS @reading:T-RECOV=amount-only @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary, so that no less revealing way would do?” turns on ‘who learns it’, 0c2b8e60 (<case>)
      Given it is 1 July 2025
      And the register's reading T-RECOV=amount-only is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is |
        | who learns it                                                                                | <value>   |
        | what the disclosure is for                                                                   | recovery  |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes       |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case       | value      |
        | guardian   | guardian   |
        | stepparent | stepparent |
        | relative   | relative   |

    @id:GEN-1581405e @level:may @provision:24-90-119.2.a @reading:T-RECOV @source:24-90-119.2.a
    Scenario Outline: The answer turns on ‘what the disclosure is for’, 1581405e (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is |
        | who learns it                                                                                | not known |
        | what the disclosure is for                                                                   | <value>   |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes       |
        | the user's age in days on the day of the disclosure                                          | not known |
      Then the statute permits it under subsection (2)(a)

      Examples:
        | case              | value             |
        | circulation       | circulation       |
        | hold-pickup       | hold pickup       |
        | notice            | notice            |
        | recovery          | recovery          |
        | payment           | payment           |
        | interlibrary-loan | interlibrary loan |
        | delivery          | delivery          |
        | reference         | reference         |
        | safety            | safety            |
        | defense           | defense           |
        | audit             | audit             |
        | system-support    | system support    |
        | backup            | backup            |
        | shelving          | shelving          |
        | account-service   | account service   |
        | theft-report      | theft report      |
        | behavior-rules    | behavior rules    |
        | registration      | registration      |
        | statistics        | statistics        |

    @id:GEN-1b62682b @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 1b62682b
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no                |
        | the form of the consent                                                          | implied by card   |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-2f2c8e62 @level:reading @provision:24-90-119.2.a @reading:T-SELF @reading:T-USER @reading:T-VENDOR @reading:T-RECOV=amount-only @source:24-90-119.2.a
    Scenario Outline: The answer turns on ‘who learns it’, 2f2c8e62 (<case>)
      Given it is 1 July 2025
      And the register's reading T-RECOV=amount-only is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is |
        | who learns it                                                                                | <value>   |
        | what the disclosure is for                                                                   | recovery  |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes       |
      Then the statute permits it under subsection (2)(a)

      Examples:
        | case                    | value                                              |
        | user                    | the user                                           |
        | agent                   | agent                                              |
        | spouse                  | spouse                                             |
        | household               | household                                          |
        | staff-in-duty           | staff whose duty it is                             |
        | staff-no-duty           | staff without a duty in the matter                 |
        | trustee                 | trustee                                            |
        | volunteer               | volunteer                                          |
        | other-library           | other library                                      |
        | consortium              | consortium                                         |
        | processor               | processor                                          |
        | contractor              | contractor                                         |
        | collector               | collector                                          |
        | credit-bureau           | credit bureau                                      |
        | law-enforcement-state   | the police                                         |
        | law-enforcement-federal | a federal officer                                  |
        | court-or-party          | a court or a party                                 |
        | records-requester       | records requester                                  |
        | school-staff            | school staff                                       |
        | researcher              | researcher                                         |
        | sponsor                 | sponsor                                            |
        | foundation              | foundation                                         |
        | city-department         | city department                                    |
        | attorney-or-insurer     | the library's attorney or insurer                  |
        | auditor                 | auditor                                            |
        | emergency-responder     | emergency responder                                |
        | press                   | press                                              |
        | public                  | anybody                                            |
        | account-holder          | the holder of an account on which another borrowed |
        | account-borrower        | the one who borrowed on another's account          |

    @id:GEN-349958f1 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 349958f1
      Given it is 31 March 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the disclosure is for                                                       | not known         |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no                |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-3b82b699 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary, so that no less revealing way would do?” turns on ‘who learns it’, 3b82b699 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is   |
        | who learns it                                                                                | <value>     |
        | what the disclosure is for                                                                   | circulation |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes         |
        | the user's age in days on the day of the disclosure                                          | not known   |
      Then the statute permits it under subsection (2)(a)

      Examples:
        | case       | value      |
        | guardian   | guardian   |
        | stepparent | stepparent |
        | relative   | relative   |

    @id:GEN-4c237476 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: The answer turns on ‘what the information shows of that person’, 4c237476
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | who learns it                                                                    | a federal officer |
        | what the information shows of that person                                        | registration only |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-4fc10e51 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: The answer turns on ‘what the information shows of that person’, 4fc10e51
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | who learns it                                                                    | a federal officer |
        | what the information shows of that person                                        | presence          |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-54880cdd @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 54880cdd
      Given it is 31 March 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no                |
        | the form of the consent                                                          | oral              |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-567c1057 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 567c1057
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no                |
        | the form of the consent                                                          | implied by card   |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-57b4f8f7 @level:reading @provision:24-90-119.2.a @reading:T-USER @reading:T-RECOV=allowed @source:24-90-119.2.a
    Scenario Outline: The answer turns on ‘who learns it’, 57b4f8f7 (<case>)
      Given it is 1 July 2025
      And the register's reading T-RECOV=allowed is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                       | how it is |
        | who learns it              | <value>   |
        | what the disclosure is for | recovery  |
      Then it is undetermined
      And it is undetermined whether there is an offense

      Examples:
        | case             | value                                              |
        | account-holder   | the holder of an account on which another borrowed |
        | account-borrower | the one who borrowed on another's account          |

    @id:GEN-5abcb16d @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: The answer turns on ‘what the information shows of that person’, 5abcb16d
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is             |
        | what the information shows of that person                                        | no use of the library |
        | what the disclosure is for                                                       | not known             |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known             |
        | how a message that names the use is sent                                         | postcard              |
      Then the statute does not reach it

    @id:GEN-5cd8581c @level:must @provision:24-90-119.2.a @control:GEN-b35368bf @reading:T-IMMUNE @reading:T-NEC @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 5cd8581c
      Given it is 6 August 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is |
        | what the disclosure is for                                                       | not known |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no        |
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:GEN-61f59217 @level:must @provision:24-90-119.2.a @control:GEN-6aea6289 @reading:T-RECSCOPE @source:24-90-119.2.a
    Scenario: The answer turns on ‘what the information shows of that person’, 61f59217
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | who learns it                                                                    | a federal officer |
        | what the information shows of that person                                        | other use         |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:GEN-6aea6289 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: The answer turns on ‘what the information shows of that person’, 6aea6289
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | who learns it                                                                    | a federal officer |
        | what the information shows of that person                                        | other use         |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-6d9dfab4 @level:must @provision:24-90-119.2.a @control:GEN-aab68e9a @reading:T-MENS @reading:T-NEC @source:24-90-119.2.a
    Scenario: The answer turns on ‘what the information shows of that person’, 6d9dfab4
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | who learns it                                                                    | a federal officer |
        | what the information shows of that person                                        | service           |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-6ecce955 @level:must @provision:24-90-119.2.a @control:GEN-4fc10e51 @reading:T-RECSCOPE @source:24-90-119.2.a
    Scenario: The answer turns on ‘what the information shows of that person’, 6ecce955
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | who learns it                                                                    | a federal officer |
        | what the information shows of that person                                        | presence          |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:GEN-853ad559 @level:must @provision:24-90-119.2.a @control:GEN-567c1057 @reading:T-CARD @reading:T-MENS @reading:T-NEC @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 853ad559
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is       |
        | what the disclosure is for                                                       | circulation     |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no              |
        | the form of the consent                                                          | implied by card |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-8ad246d0 @level:must @provision:24-90-119.2.a @control:GEN-4c237476 @reading:T-REG @source:24-90-119.2.a
    Scenario: The answer turns on ‘what the information shows of that person’, 8ad246d0
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | who learns it                                                                    | a federal officer |
        | what the information shows of that person                                        | registration only |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:GEN-990fdbd6 @level:must @provision:24-90-119.2.a @control:GEN-5abcb16d @source:24-90-119.2.a
    Scenario: The answer turns on ‘what the information shows of that person’, 990fdbd6
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is             |
        | what the information shows of that person                                        | no use of the library |
        | what the disclosure is for                                                       | not known             |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known             |
        | how a message that names the use is sent                                         | postcard              |
        | it is for federal immigration enforcement                                        | yes                   |
      Then it is undetermined
      And nobody commits an offense under subsection (3)

    @id:GEN-9ca24746 @level:must @provision:24-90-119.2.a @control:GEN-b6c3c0c1 @reading:T-MENS @reading:T-NEC @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 9ca24746
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is      |
        | what the disclosure is for                                                       | circulation    |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no             |
        | the user's age in days on the day of the disclosure                              | about 10 years |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-aab68e9a @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: The answer turns on ‘what the information shows of that person’, aab68e9a
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | who learns it                                                                    | a federal officer |
        | what the information shows of that person                                        | service           |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-ad352ac4 @level:must @provision:24-90-119.2.a @control:GEN-bf1ead0c @reading:T-MENS @reading:T-NEC @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, ad352ac4
      Given it is 28 February 2022
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is      |
        | what the disclosure is for                                                       | circulation    |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no             |
        | the user's age in days on the day of the disclosure                              | about 10 years |
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

    @id:GEN-b18ef8b7 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary, so that no less revealing way would do?” turns on ‘who learns it’, b18ef8b7
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is   |
        | what the disclosure is for                                                                   | circulation |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes         |
        | the user's age in days on the day of the disclosure                                          | not known   |
      Then the statute permits it under subsection (2)(a)

    @id:GEN-b35368bf @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, b35368bf
      Given it is 6 August 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the disclosure is for                                                       | not known         |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no                |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-b6c3c0c1 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, b6c3c0c1
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no                |
        | the user's age in days on the day of the disclosure                              | about 10 years    |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-ba79552c @level:must @provision:24-90-119.2.a @control:GEN-ed74f064 @source:24-90-119.2.a
    Scenario: The answer turns on ‘how a message that names the use is sent’, ba79552c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | who learns it                                                                    | a federal officer |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | sealed            |
        | it is for federal immigration enforcement                                        | yes               |
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:GEN-bb7f8bf2 @level:reading @provision:24-90-119.2.a @reading:T-MENS @reading:T-NEC @reading:T-SELF @reading:T-VENDOR @reading:T-RECOV=allowed @source:24-90-119.2.a
    Scenario Outline: The answer turns on ‘who learns it’, bb7f8bf2 (<case>)
      Given it is 1 July 2025
      And the register's reading T-RECOV=allowed is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is |
        | who learns it                                                                    | <value>   |
        | the one who says that he is the user has been verified to be                     | no        |
        | what the disclosure is for                                                       | recovery  |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case                    | value                              |
        | user                    | the user                           |
        | agent                   | agent                              |
        | spouse                  | spouse                             |
        | household               | household                          |
        | friend                  | friend                             |
        | staff-in-duty           | staff whose duty it is             |
        | staff-no-duty           | staff without a duty in the matter |
        | trustee                 | trustee                            |
        | volunteer               | volunteer                          |
        | other-library           | other library                      |
        | consortium              | consortium                         |
        | processor               | processor                          |
        | contractor              | contractor                         |
        | credit-bureau           | credit bureau                      |
        | law-enforcement-state   | the police                         |
        | law-enforcement-federal | a federal officer                  |
        | court-or-party          | a court or a party                 |
        | records-requester       | records requester                  |
        | school-staff            | school staff                       |
        | researcher              | researcher                         |
        | sponsor                 | sponsor                            |
        | foundation              | foundation                         |
        | city-department         | city department                    |
        | attorney-or-insurer     | the library's attorney or insurer  |
        | auditor                 | auditor                            |
        | emergency-responder     | emergency responder                |
        | press                   | press                              |
        | public                  | anybody                            |

    @id:GEN-beb76e12 @level:must @provision:24-90-119.2.a @control:GEN-349958f1 @reading:T-IMMUNE @reading:T-NEC @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, beb76e12
      Given it is 31 March 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is |
        | what the disclosure is for                                                       | not known |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no        |
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:GEN-bf1ead0c @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, bf1ead0c
      Given it is 28 February 2022
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no                |
        | the user's age in days on the day of the disclosure                              | about 10 years    |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-ed74f064 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: The answer turns on ‘how a message that names the use is sent’, ed74f064
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | who learns it                                                                    | a federal officer |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | sealed            |
        | it is for federal immigration enforcement                                        | yes               |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-fdb3444d @level:reading @provision:24-90-119.2.a @reading:T-RECOV=amount-only @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary, so that no less revealing way would do?” turns on ‘what the disclosure is for’, fdb3444d
      Given it is 1 July 2025
      And the register's reading T-RECOV=amount-only is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is  |
        | who learns it                                                                                | parent     |
        | what the disclosure is for                                                                   | collection |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes        |
      Then the statute permits it under subsection (2)(a)

    @id:GEN-fe51ec05 @level:must @provision:24-90-119.2.a @control:GEN-1b62682b @reading:T-CARD @reading:T-MENS @reading:T-NEC @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, fe51ec05
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is       |
        | what the disclosure is for                                                       | circulation     |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no              |
        | the form of the consent                                                          | implied by card |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

  Rule: Faults of 24-90-119.2.b

    @id:GEN-03094337 @level:may @provision:24-90-119.2.b @reading:T-ENT @source:24-90-119.2.b
    Scenario: “Is it the consent of the user?” turns on ‘what the user is’, 03094337
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is     |
        | the form of the consent                                               | written paper |
        | whose consent it is                                                   | user          |
        | what the user is                                                      | entity        |
        | whether the consent is in force                                       | current       |
        | the consent (and the power of whoever gave it) covers this disclosure | yes           |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-21e78d51 @level:must @provision:24-90-119.2.b @control:GEN-47c22581 @reading:T-MENS @source:24-90-119.2.b
    Scenario: 24-90-119(2)(b) is wrong by one finding, 21e78d51
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is      |
        | the user's age in days on the day of the disclosure                   | about 10 years |
        | the form of the consent                                               | written paper  |
        | whose consent it is                                                   | conservator    |
        | whether the consent is in force                                       | current        |
        | the consent (and the power of whoever gave it) covers this disclosure | yes            |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-47c22581 @level:may @provision:24-90-119.2.b @reading:T-GDN @source:24-90-119.2.b
    Scenario: 24-90-119(2)(b) is wrong by one finding, 47c22581
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is     |
        | the form of the consent                                               | written paper |
        | whose consent it is                                                   | conservator   |
        | whether the consent is in force                                       | current       |
        | the consent (and the power of whoever gave it) covers this disclosure | yes           |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-7b4adffa @level:may @provision:24-90-119.2.b @reading:T-GDN @source:24-90-119.2.b
    Scenario: “Is it the consent of the user?” turns on ‘whose consent it is’, 7b4adffa
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is     |
        | the form of the consent                                               | written paper |
        | whose consent it is                                                   | conservator   |
        | whether the consent is in force                                       | current       |
        | the consent (and the power of whoever gave it) covers this disclosure | yes           |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-7e50b079 @level:must @provision:24-90-119.2.b @control:GEN-9f355809 @reading:T-EXP @reading:T-MENS @source:24-90-119.2.b
    Scenario: “Is the consent in force?” turns on ‘the form of the consent’, 7e50b079
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is          |
        | the form of the consent                                               | written electronic |
        | whose consent it is                                                   | user               |
        | whether the consent is in force                                       | expired            |
        | the consent (and the power of whoever gave it) covers this disclosure | yes                |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-9f355809 @level:may @provision:24-90-119.2.b @reading:T-ESIG @source:24-90-119.2.b
    Scenario: “Is it the consent of the user?” turns on ‘the form of the consent’, 9f355809
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is          |
        | the form of the consent                                               | written electronic |
        | whose consent it is                                                   | user               |
        | whether the consent is in force                                       | current            |
        | the consent (and the power of whoever gave it) covers this disclosure | yes                |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-a3c8a2a6 @level:must @provision:24-90-119.2.b @control:GEN-ffd7f047 @reading:T-MENS @source:24-90-119.2.b
    Scenario: 24-90-119(2)(b) is wrong by one finding, a3c8a2a6
      Given it is 28 February 2022
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is      |
        | the user's age in days on the day of the disclosure                   | about 10 years |
        | the form of the consent                                               | written paper  |
        | whose consent it is                                                   | conservator    |
        | whether the consent is in force                                       | current        |
        | the consent (and the power of whoever gave it) covers this disclosure | yes            |
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

    @id:GEN-b6394806 @level:reading @provision:24-90-119.2.b @reading:T-ENT @reading:T-MENS @reading:T-DEAD=representative @source:24-90-119.2.b
    Scenario: “Is it the consent of the user?” turns on ‘what the user is’, b6394806
      Given it is 1 July 2025
      And the register's reading T-DEAD=representative is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is               |
        | the form of the consent                                               | written paper           |
        | whose consent it is                                                   | personal representative |
        | what the user is                                                      | entity                  |
        | whether the consent is in force                                       | current                 |
        | the consent (and the power of whoever gave it) covers this disclosure | yes                     |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-c37e8e16 @level:must @provision:24-90-119.2.b @control:GEN-9f355809 @reading:T-MENS @source:24-90-119.2.b
    Scenario: “Is it the consent of the user?” turns on ‘the form of the consent’, c37e8e16
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is          |
        | the form of the consent                                               | written electronic |
        | whose consent it is                                                   | parent             |
        | whether the consent is in force                                       | current            |
        | the consent (and the power of whoever gave it) covers this disclosure | yes                |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-e81773e7 @level:must @provision:24-90-119.2.b @control:GEN-9f355809 @reading:T-MENS @source:24-90-119.2.b
    Scenario: “Does the consent cover this disclosure?” turns on ‘the form of the consent’, e81773e7
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is          |
        | the form of the consent                                               | written electronic |
        | whose consent it is                                                   | user               |
        | whether the consent is in force                                       | current            |
        | the consent (and the power of whoever gave it) covers this disclosure | no                 |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-ffd7f047 @level:may @provision:24-90-119.2.b @reading:T-GDN @source:24-90-119.2.b
    Scenario: 24-90-119(2)(b) is wrong by one finding, ffd7f047
      Given it is 28 February 2022
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is     |
        | the form of the consent                                               | written paper |
        | whose consent it is                                                   | conservator   |
        | whether the consent is in force                                       | current       |
        | the consent (and the power of whoever gave it) covers this disclosure | yes           |
      Then the statute permits it under subsection (2)(b)

  Rule: Faults of 24-90-119.2.c

    @id:GEN-0a59733f @level:reading @provision:24-90-119.2.c @reading:T-MENS @reading:T-COURT=of-record @source:24-90-119.2.c
    Scenario: 24-90-119(2)(c) is wrong by one finding, 0a59733f
      Given it is 31 March 2006
      And the register's reading T-COURT=of-record is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                           | how it is   |
        | the demand or duty             | court order |
        | the court is a court of record | no          |
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

    @id:GEN-159d6cfb @level:may @provision:24-90-119.2.c @reading:T-FERPA @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘whose information it is’, 159d6cfb
      Given it is 14 August 2003
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                 |
        | whose information it is                                                                             | a public school's library |
        | who learns it                                                                                       | parent                    |
        | the user's age in days on the day of the disclosure                                                 | about 10 years            |
        | what other law says of the disclosure                                                               | not known                 |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                       |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-15e370a4 @level:reading @provision:24-90-119.2.c @reading:T-MENS @reading:T-PARREC=yes @source:24-90-119.2.c
    Scenario Outline: “Does other law require the disclosure?” turns on ‘what the recipient is to the user’, 15e370a4 (<case>)
      Given it is 1 July 2025
      And the register's reading T-PARREC=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                | how it is      |
        | the user's age in days on the day of the disclosure | about 10 years |
        | what the recipient is to the user                   | <value>        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case             | value            |
        | custodial-parent | custodial parent |
        | legal-guardian   | legal guardian   |
        | relative         | relative         |
        | none             | none             |

    @id:GEN-18e31120 @level:reading @provision:24-90-119.2.c @reading:T-SELF @reading:T-USER @reading:T-VENDOR @reading:T-FERPA=no @source:24-90-119.2.c
    Scenario Outline: “Does other law require the disclosure?” turns on ‘who learns it’, 18e31120 (<case>)
      Given it is 1 July 2025
      And the register's reading T-FERPA=no is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is |
        | who learns it                                                                                       | <value>   |
        | the one who says that he is the user has been verified to be                                        | no        |
        | what other law says of the disclosure                                                               | required  |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes       |
      Then the statute permits it under subsection (2)(c)

      Examples:
        | case                    | value                                              |
        | user                    | the user                                           |
        | agent                   | agent                                              |
        | stepparent              | stepparent                                         |
        | relative                | relative                                           |
        | spouse                  | spouse                                             |
        | household               | household                                          |
        | friend                  | friend                                             |
        | staff-in-duty           | staff whose duty it is                             |
        | staff-no-duty           | staff without a duty in the matter                 |
        | trustee                 | trustee                                            |
        | volunteer               | volunteer                                          |
        | other-library           | other library                                      |
        | consortium              | consortium                                         |
        | processor               | processor                                          |
        | contractor              | contractor                                         |
        | collector               | collector                                          |
        | credit-bureau           | credit bureau                                      |
        | law-enforcement-state   | the police                                         |
        | law-enforcement-federal | a federal officer                                  |
        | court-or-party          | a court or a party                                 |
        | records-requester       | records requester                                  |
        | school-staff            | school staff                                       |
        | researcher              | researcher                                         |
        | sponsor                 | sponsor                                            |
        | foundation              | foundation                                         |
        | city-department         | city department                                    |
        | attorney-or-insurer     | the library's attorney or insurer                  |
        | auditor                 | auditor                                            |
        | emergency-responder     | emergency responder                                |
        | press                   | press                                              |
        | public                  | anybody                                            |
        | account-holder          | the holder of an account on which another borrowed |
        | account-borrower        | the one who borrowed on another's account          |

    @id:GEN-35846bf1 @level:must @provision:24-90-119.2.c @control:GEN-fc91939c @reading:T-MENS @reading:T-SELF @reading:T-VENDOR @source:24-90-119.2.c
    Scenario Outline: “Does other law require the disclosure?” turns on ‘who learns it’, 35846bf1 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                 |
        | whose information it is                                                                             | a public school's library |
        | who learns it                                                                                       | <value>                   |
        | the one who says that he is the user has been verified to be                                        | no                        |
        | the user's age in days on the day of the disclosure                                                 | about 10 years            |
        | what other law says of the disclosure                                                               | not known                 |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                       |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case                    | value                              |
        | user                    | the user                           |
        | agent                   | agent                              |
        | stepparent              | stepparent                         |
        | relative                | relative                           |
        | spouse                  | spouse                             |
        | household               | household                          |
        | friend                  | friend                             |
        | staff-in-duty           | staff whose duty it is             |
        | staff-no-duty           | staff without a duty in the matter |
        | trustee                 | trustee                            |
        | volunteer               | volunteer                          |
        | other-library           | other library                      |
        | consortium              | consortium                         |
        | processor               | processor                          |
        | contractor              | contractor                         |
        | collector               | collector                          |
        | credit-bureau           | credit bureau                      |
        | law-enforcement-state   | the police                         |
        | law-enforcement-federal | a federal officer                  |
        | court-or-party          | a court or a party                 |
        | records-requester       | records requester                  |
        | school-staff            | school staff                       |
        | researcher              | researcher                         |
        | sponsor                 | sponsor                            |
        | foundation              | foundation                         |
        | city-department         | city department                    |
        | attorney-or-insurer     | the library's attorney or insurer  |
        | auditor                 | auditor                            |
        | emergency-responder     | emergency responder                |
        | press                   | press                              |
        | public                  | anybody                            |

    @id:GEN-35c32caf @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: “Is there a subpoena?” turns on ‘the demand or duty’, 35c32caf
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is |
        | the demand or duty                                                    | subpoena  |
        | it is valid on its face                                               | yes       |
        | it is addressed to the one who holds the records                      | yes       |
        | whether it must be obeyed now                                         | yes       |
        | it runs in Colorado: issued here, by a federal court, or domesticated | yes       |
        | it covers what is disclosed                                           | yes       |
        | who issued it                                                         | attorney  |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-3b9e5631 @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: “Does it run in Colorado?” turns on ‘the demand or duty’, 3b9e5631
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is      |
        | the demand or duty                                                    | statutory duty |
        | it is valid on its face                                               | yes            |
        | it is addressed to the one who holds the records                      | yes            |
        | whether it must be obeyed now                                         | yes            |
        | it was issued by a federal judge, magistrate or court                 | no             |
        | it runs in Colorado: issued here, by a federal court, or domesticated | no             |
        | it covers what is disclosed                                           | yes            |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-4abeb475 @level:must @provision:24-90-119.2.c @control:GEN-9f3bcee2 @reading:T-MENS @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘whose information it is’, 4abeb475
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                     |
        | whose information it is                                                                             | a state institution's library |
        | who learns it                                                                                       | parent                        |
        | the user's age in days on the day of the disclosure                                                 | about 10 years                |
        | what other law says of the disclosure                                                               | not known                     |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                           |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-4d665d01 @level:must @provision:24-90-119.2.c @control:GEN-9f3bcee2 @reading:T-SELF @reading:T-USER @source:24-90-119.2.c
    Scenario Outline: “Does other law require the disclosure?” turns on ‘who learns it’, 4d665d01 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                 |
        | whose information it is                                                                             | a public school's library |
        | who learns it                                                                                       | <value>                   |
        | the user's age in days on the day of the disclosure                                                 | about 10 years            |
        | what other law says of the disclosure                                                               | not known                 |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                       |
      Then it is undetermined
      And it is undetermined whether there is an offense

      Examples:
        | case             | value                                              |
        | account-holder   | the holder of an account on which another borrowed |
        | account-borrower | the one who borrowed on another's account          |

    @id:GEN-53cca079 @level:must @provision:24-90-119.2.c @control:GEN-a3570067 @reading:T-MENS @source:24-90-119.2.c
    Scenario: “Is there a court order?” turns on ‘the demand or duty’, 53cca079
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is                  |
        | the demand or duty                                    | a national security letter |
        | it is valid on its face                               | yes                        |
        | it is addressed to the one who holds the records      | yes                        |
        | whether it must be obeyed now                         | yes                        |
        | it was issued by a federal judge, magistrate or court | yes                        |
        | it covers what is disclosed                           | yes                        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-63e75756 @level:reading @provision:24-90-119.2.c @reading:T-CORAPAR=yes @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘what the recipient is to the user’, 63e75756
      Given it is 1 July 2025
      And the register's reading T-CORAPAR=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                | how it is               |
        | who learns it                                       | parent                  |
        | the user's age in days on the day of the disclosure | about 10 years          |
        | the demand or duty                                  | an open-records request |
        | what the recipient is to the user                   | foster                  |
      Then it is undetermined
      And it is undetermined whether there is an offense

    @id:GEN-6d290e17 @level:must @provision:24-90-119.2.c @control:GEN-3b9e5631 @reading:T-MENS @source:24-90-119.2.c
    Scenario Outline: “Does it run in Colorado?” turns on ‘the demand or duty’, 6d290e17 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is |
        | the demand or duty                                                    | <value>   |
        | it is valid on its face                                               | yes       |
        | it is addressed to the one who holds the records                      | yes       |
        | whether it must be obeyed now                                         | yes       |
        | it was issued by a federal judge, magistrate or court                 | no        |
        | it runs in Colorado: issued here, by a federal court, or domesticated | no        |
        | it covers what is disclosed                                           | yes       |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case                    | value                   |
        | grand-jury              | grand jury              |
        | administrative-subpoena | administrative subpoena |
        | production-order        | production order        |
        | search-warrant          | search warrant          |

    @id:GEN-7bbd3ccb @level:must @provision:24-90-119.2.c @control:GEN-94cae0e5 @reading:T-VENDOR @source:24-90-119.2.c
    Scenario Outline: “Does other law require the disclosure?” turns on ‘whose information it is’, 7bbd3ccb (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is      |
        | whose information it is                                                                             | <value>        |
        | the one who discloses acts for a publicly supported library                                         | yes            |
        | who learns it                                                                                       | parent         |
        | the user's age in days on the day of the disclosure                                                 | about 10 years |
        | what other law says of the disclosure                                                               | not known      |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes            |
      Then the statute forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case        | value      |
        | vendor      | a vendor   |
        | non-library | no library |

    @id:GEN-897c2551 @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: “Is it addressed to the one who holds the records?” turns on ‘the demand or duty’, 897c2551
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is      |
        | the demand or duty                                                    | statutory duty |
        | it is valid on its face                                               | yes            |
        | it is addressed to the one who holds the records                      | no             |
        | whether it must be obeyed now                                         | yes            |
        | it runs in Colorado: issued here, by a federal court, or domesticated | yes            |
        | it covers what is disclosed                                           | yes            |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-94cae0e5 @level:may @provision:24-90-119.2.c @reading:T-FERPA @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘whose information it is’, 94cae0e5
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                 |
        | whose information it is                                                                             | a public school's library |
        | the one who discloses acts for a publicly supported library                                         | yes                       |
        | who learns it                                                                                       | parent                    |
        | the user's age in days on the day of the disclosure                                                 | about 10 years            |
        | what other law says of the disclosure                                                               | not known                 |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                       |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-9b1699dc @level:must @provision:24-90-119.2.c @control:GEN-159d6cfb @reading:T-MENS @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘whose information it is’, 9b1699dc
      Given it is 14 August 2003
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is        |
        | whose information it is                                                                             | a library system |
        | who learns it                                                                                       | parent           |
        | the user's age in days on the day of the disclosure                                                 | about 10 years   |
        | what other law says of the disclosure                                                               | not known        |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes              |
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

    @id:GEN-9cba145c @level:must @provision:24-90-119.2.c @control:GEN-897c2551 @reading:T-MENS @source:24-90-119.2.c
    Scenario Outline: “Is it addressed to the one who holds the records?” turns on ‘the demand or duty’, 9cba145c (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is |
        | the demand or duty                                                    | <value>   |
        | it is valid on its face                                               | yes       |
        | it is addressed to the one who holds the records                      | no        |
        | whether it must be obeyed now                                         | yes       |
        | it runs in Colorado: issued here, by a federal court, or domesticated | yes       |
        | it covers what is disclosed                                           | yes       |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case                    | value                                                   |
        | grand-jury              | grand jury                                              |
        | administrative-subpoena | administrative subpoena                                 |
        | production-order        | production order                                        |
        | fisa-order              | an order of the foreign intelligence surveillance court |

    @id:GEN-9f3bcee2 @level:may @provision:24-90-119.2.c @reading:T-FERPA @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘whose information it is’, 9f3bcee2
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                 |
        | whose information it is                                                                             | a public school's library |
        | who learns it                                                                                       | parent                    |
        | the user's age in days on the day of the disclosure                                                 | about 10 years            |
        | what other law says of the disclosure                                                               | not known                 |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                       |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-a3124ad4 @level:must @provision:24-90-119.2.c @control:GEN-d2c0de23 @reading:T-MENS @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘whose information it is’, a3124ad4
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is         |
        | whose information it is                                                                             | a private library |
        | the library is supported principally with money derived from taxation                               | yes               |
        | who learns it                                                                                       | parent            |
        | the user's age in days on the day of the disclosure                                                 | about 10 years    |
        | what other law says of the disclosure                                                               | not known         |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes               |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-a3570067 @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: “Is there a court order?” turns on ‘the demand or duty’, a3570067
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is |
        | the demand or duty                                    | subpoena  |
        | it is valid on its face                               | yes       |
        | it is addressed to the one who holds the records      | yes       |
        | whether it must be obeyed now                         | yes       |
        | it was issued by a federal judge, magistrate or court | yes       |
        | it covers what is disclosed                           | yes       |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-b0a8e879 @level:may @provision:24-90-119.2.c @reading:T-FERPA @source:24-90-119.2.c
    Scenario Outline: “Does other law require the disclosure?” turns on ‘what the recipient is to the user’, b0a8e879 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                 |
        | whose information it is                                                                             | a public school's library |
        | who learns it                                                                                       | parent                    |
        | the user's age in days on the day of the disclosure                                                 | about 10 years            |
        | what other law says of the disclosure                                                               | not known                 |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                       |
        | what the recipient is to the user                                                                   | <value>                   |
      Then the statute permits it under subsection (2)(c)

      Examples:
        | case           | value          |
        | legal-guardian | legal guardian |
        | stepparent     | stepparent     |
        | relative       | relative       |

    @id:GEN-c5fa0246 @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: “Is there a court order?” turns on ‘who issued it’, c5fa0246
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is      |
        | the demand or duty                                    | search warrant |
        | it is valid on its face                               | yes            |
        | whether it must be obeyed now                         | yes            |
        | it was issued by a federal judge, magistrate or court | yes            |
        | it covers what is disclosed                           | yes            |
        | who issued it                                         | judge          |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-d2c0de23 @level:may @provision:24-90-119.2.c @reading:T-FERPA @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘whose information it is’, d2c0de23
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                 |
        | whose information it is                                                                             | a public school's library |
        | the library is supported principally with money derived from taxation                               | yes                       |
        | who learns it                                                                                       | parent                    |
        | the user's age in days on the day of the disclosure                                                 | about 10 years            |
        | what other law says of the disclosure                                                               | not known                 |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                       |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-ddabbbdc @level:must @provision:24-90-119.2.c @control:GEN-c5fa0246 @reading:T-MENS @source:24-90-119.2.c
    Scenario Outline: “Is there a court order?” turns on ‘who issued it’, ddabbbdc (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is      |
        | the demand or duty                                    | search warrant |
        | it is valid on its face                               | yes            |
        | whether it must be obeyed now                         | yes            |
        | it was issued by a federal judge, magistrate or court | yes            |
        | it covers what is disclosed                           | yes            |
        | who issued it                                         | <value>        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case   | value  |
        | agency | agency |
        | none   | none   |

    @id:GEN-de421547 @level:may @provision:24-90-119.2.c @reading:T-FERPA @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘whose information it is’, de421547
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                              |
        | whose information it is                                                                             | a library that two bodies run together |
        | who learns it                                                                                       | parent                                 |
        | the user's age in days on the day of the disclosure                                                 | about 10 years                         |
        | what other law says of the disclosure                                                               | not known                              |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                                    |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-ea179172 @level:may @provision:24-90-119.2.c @reading:T-FERPA @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘who learns it’, ea179172
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                 |
        | whose information it is                                                                             | a public school's library |
        | who learns it                                                                                       | guardian                  |
        | the user's age in days on the day of the disclosure                                                 | about 10 years            |
        | what other law says of the disclosure                                                               | not known                 |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                       |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-ee5f2106 @level:reading @provision:24-90-119.2.c @reading:T-MENS @reading:T-FERPA=no @source:24-90-119.2.c
    Scenario Outline: “Does other law require the disclosure?” turns on ‘who learns it’, ee5f2106 (<case>)
      Given it is 1 July 2025
      And the register's reading T-FERPA=no is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is |
        | who learns it                                                                                       | <value>   |
        | what other law says of the disclosure                                                               | required  |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes       |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case     | value    |
        | parent   | parent   |
        | guardian | guardian |

    @id:GEN-f1c8522d @level:must @provision:24-90-119.2.c @control:GEN-35c32caf @reading:T-MENS @source:24-90-119.2.c
    Scenario Outline: “Is there a subpoena?” turns on ‘the demand or duty’, f1c8522d (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is |
        | the demand or duty                                                    | <value>   |
        | it is valid on its face                                               | yes       |
        | it is addressed to the one who holds the records                      | yes       |
        | whether it must be obeyed now                                         | yes       |
        | it runs in Colorado: issued here, by a federal court, or domesticated | yes       |
        | it covers what is disclosed                                           | yes       |
        | who issued it                                                         | attorney  |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case             | value                                                   |
        | production-order | production order                                        |
        | fisa-order       | an order of the foreign intelligence surveillance court |

    @id:GEN-fc91939c @level:may @provision:24-90-119.2.c @reading:T-FERPA @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘who learns it’, fc91939c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                 |
        | whose information it is                                                                             | a public school's library |
        | who learns it                                                                                       | parent                    |
        | the one who says that he is the user has been verified to be                                        | no                        |
        | the user's age in days on the day of the disclosure                                                 | about 10 years            |
        | what other law says of the disclosure                                                               | not known                 |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                       |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-fcf18d5d @level:reading @provision:24-90-119.2.c @reading:T-CUST @reading:T-MENS @reading:T-PARREC @reading:T-CORAPAR=yes @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘what the recipient is to the user’, fcf18d5d
      Given it is 1 July 2025
      And the register's reading T-CORAPAR=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                | how it is               |
        | who learns it                                       | parent                  |
        | the user's age in days on the day of the disclosure | about 10 years          |
        | the demand or duty                                  | an open-records request |
        | what the recipient is to the user                   | parent with time        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

  Rule: Faults of 24-90-119.2.d

    @id:GEN-6d3741b9 @level:may @provision:24-90-119.2.d @reading:T-DEAD @source:24-90-119.2.d
    Scenario Outline: “Is the user a minor?” turns on ‘what the user is’, 6d3741b9 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                    | how it is        |
        | the user's age in days on the day of the disclosure     | about 10 years   |
        | what the user is                                        | <value>          |
        | what the recipient is to the user                       | custodial parent |
        | whether the recipient has the user's card or its number | has card         |
        | by what means it comes out                              | web              |
      Then the statute permits it under subsection (2)(d)

      Examples:
        | case               | value              |
        | deceased           | deceased           |
        | under-guardianship | under guardianship |

    @id:GEN-6e08a07e @level:may @provision:24-90-119.2.d @source:24-90-119.2.d
    Scenario: 24-90-119(2)(d) is wrong by one finding, 6e08a07e
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                    | how it is         |
        | the form of the consent                                 | implied by card   |
        | what the recipient is to the user                       | custodial parent  |
        | whether the recipient has the user's card or its number | has card          |
        | by what means it comes out                              | web               |
        | whose information it is                                 | a federal library |
      Then the statute does not reach it

    @id:GEN-74f314b3 @level:must @provision:24-90-119.2.d @control:GEN-f218809c @reading:T-CARD @reading:T-MENS @source:24-90-119.2.d
    Scenario: 24-90-119(2)(d) is wrong by one finding, 74f314b3
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                    | how it is        |
        | the form of the consent                                 | implied by card  |
        | what the recipient is to the user                       | custodial parent |
        | whether the recipient has the user's card or its number | has card         |
        | by what means it comes out                              | web              |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-8015d91e @level:may @provision:24-90-119.2.d @source:24-90-119.2.d
    Scenario: 24-90-119(2)(d) is wrong by one finding, 8015d91e
      Given it is 28 February 2022
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                    | how it is         |
        | the form of the consent                                 | implied by card   |
        | what the recipient is to the user                       | custodial parent  |
        | whether the recipient has the user's card or its number | has card          |
        | by what means it comes out                              | web               |
        | whose information it is                                 | a federal library |
      Then the statute does not reach it

    @id:GEN-9a17b83f @level:must @provision:24-90-119.2.d @control:GEN-6e08a07e @reading:T-CARD @reading:T-MENS @source:24-90-119.2.d
    Scenario: 24-90-119(2)(d) is wrong by one finding, 9a17b83f
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                    | how it is        |
        | the form of the consent                                 | implied by card  |
        | what the recipient is to the user                       | custodial parent |
        | whether the recipient has the user's card or its number | has card         |
        | by what means it comes out                              | web              |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-a49f9a7a @level:must @provision:24-90-119.2.d @control:GEN-e5094eb1 @reading:T-ENT @reading:T-MENS @source:24-90-119.2.d
    Scenario: “Is the user a minor?” turns on ‘what the user is’, a49f9a7a
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                    | how it is        |
        | the user's age in days on the day of the disclosure     | about 10 years   |
        | what the user is                                        | entity           |
        | what the recipient is to the user                       | custodial parent |
        | whether the recipient has the user's card or its number | has card         |
        | by what means it comes out                              | web              |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-b1d62964 @level:reading @provision:24-90-119.2.d @reading:T-CUST=any-parent @source:24-90-119.2.d
    Scenario: “Is the recipient a custodial parent or the legal guardian?” turns on ‘what the recipient is to the user’, b1d62964
      Given it is 1 July 2025
      And the register's reading T-CUST=any-parent is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                    | how it is         |
        | the user's age in days on the day of the disclosure     | about 10 years    |
        | what the recipient is to the user                       | parent restricted |
        | whether the recipient has the user's card or its number | has card          |
        | by what means it comes out                              | web               |
      Then the statute permits it under subsection (2)(d)

    @id:GEN-e5094eb1 @level:may @provision:24-90-119.2.d @source:24-90-119.2.d
    Scenario: “Is the user a minor?” turns on ‘what the user is’, e5094eb1
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                    | how it is        |
        | the user's age in days on the day of the disclosure     | about 10 years   |
        | what the recipient is to the user                       | custodial parent |
        | whether the recipient has the user's card or its number | has card         |
        | by what means it comes out                              | web              |
      Then the statute permits it under subsection (2)(d)

    @id:GEN-f218809c @level:may @provision:24-90-119.2.d @source:24-90-119.2.d
    Scenario: 24-90-119(2)(d) is wrong by one finding, f218809c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                    | how it is         |
        | the form of the consent                                 | implied by card   |
        | what the recipient is to the user                       | custodial parent  |
        | whether the recipient has the user's card or its number | has card          |
        | by what means it comes out                              | web               |
        | whose information it is                                 | a federal library |
      Then the statute does not reach it

    @id:GEN-f2f7d59c @level:must @provision:24-90-119.2.d @control:GEN-8015d91e @reading:T-CARD @reading:T-MENS @source:24-90-119.2.d
    Scenario: 24-90-119(2)(d) is wrong by one finding, f2f7d59c
      Given it is 28 February 2022
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                    | how it is        |
        | the form of the consent                                 | implied by card  |
        | what the recipient is to the user                       | custodial parent |
        | whether the recipient has the user's card or its number | has card         |
        | by what means it comes out                              | web              |
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

  Rule: Faults of 24-90-119.3

    @id:GEN-0801f7d9 @level:may @provision:24-90-119.3 @reading:T-FORMER @source:24-90-119.3
    Scenario: 24-90-119(3) is wrong by one finding, 0801f7d9
      Given it is 6 August 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what               | how it is         |
        | who discloses      | a former employee |
        | the demand or duty | not known         |
      Then the statute does not reach it

    @id:GEN-0d4bf789 @level:must @provision:24-90-119.3 @control:GEN-c10e5273 @reading:T-MENS @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, 0d4bf789
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is |
        | what the disclosure is for                                            | research  |
        | the operation that it serves is a reasonable operation of the library | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-1cb0912a @level:must @provision:24-90-119.3 @control:GEN-0801f7d9 @source:24-90-119.3
    Scenario: 24-90-119(3) is wrong by one finding, 1cb0912a
      Given it is 6 August 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what               | how it is  |
        | who discloses      | contractor |
        | the demand or duty | not known  |
      Then it is undetermined
      And nobody commits an offense under subsection (3)

    @id:GEN-27fac8ec @level:may @provision:24-90-119.3 @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, 27fac8ec
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | what the disclosure is for                                            | curiosity         |
        | the operation that it serves is a reasonable operation of the library | no                |
        | whose information it is                                               | a federal library |
      Then the statute does not reach it

    @id:GEN-3a56fed9 @level:must @provision:24-90-119.3 @control:GEN-7ccbe4b4 @reading:T-MENS @source:24-90-119.3
    Scenario Outline: The answer turns on ‘who discloses’, 3a56fed9 (<case>)
      Given it is 14 August 2003
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                    | how it is        |
        | whose information it is | a library system |
        | who discloses           | <value>          |
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

      Examples:
        | case      | value     |
        | official  | official  |
        | volunteer | volunteer |

    @id:GEN-51d220af @level:may @provision:24-90-119.3 @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, 51d220af
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | what the disclosure is for                                            | sale              |
        | the operation that it serves is a reasonable operation of the library | no                |
        | whose information it is                                               | a federal library |
      Then the statute does not reach it

    @id:GEN-54612051 @level:must @provision:24-90-119.3 @control:GEN-27fac8ec @reading:T-MENS @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, 54612051
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is |
        | what the disclosure is for                                            | curiosity |
        | the operation that it serves is a reasonable operation of the library | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-5935c80c @level:must @provision:24-90-119.3 @control:GEN-51d220af @reading:T-MENS @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, 5935c80c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is |
        | what the disclosure is for                                            | sale      |
        | the operation that it serves is a reasonable operation of the library | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-5ccfee75 @level:must @provision:24-90-119.3 @control:GEN-f5b6aea5 @reading:T-VENDOR @source:24-90-119.3
    Scenario Outline: “Is the one who disclosed an official, employee or volunteer of the library?” turns on ‘who discloses’, 5ccfee75 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                        | how it is |
        | the one who discloses acts for a publicly supported library | yes       |
        | who discloses                                               | <value>   |
      Then the statute forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case    | value                             |
        | vendor  | vendor                            |
        | friends | a group of Friends of the Library |

    @id:GEN-5e3ac200 @level:may @provision:24-90-119.3 @reading:T-FORMER @source:24-90-119.3
    Scenario: “Is the one who disclosed an official, employee or volunteer of a library system?” turns on ‘who discloses’, 5e3ac200
      Given it is 14 August 2003
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                        | how it is         |
        | whose information it is                                     | a library system  |
        | the one who discloses acts for a publicly supported library | yes               |
        | who discloses                                               | a former employee |
      Then the statute does not reach it

    @id:GEN-6035d42c @level:may @provision:24-90-119.3 @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, 6035d42c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | what the disclosure is for                                            | education         |
        | the operation that it serves is a reasonable operation of the library | no                |
        | whose information it is                                               | a federal library |
      Then the statute does not reach it

    @id:GEN-61d9345a @level:must @provision:24-90-119.3 @control:GEN-ad0adb82 @reading:T-MENS @source:24-90-119.3
    Scenario Outline: The answer turns on ‘whose information it is’, 61d9345a (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                    | how it is |
        | whose information it is | <value>   |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case           | value                                  |
        | academic-state | a state university's library           |
        | joint          | a library that two bodies run together |

    @id:GEN-6388cfb6 @level:must @provision:24-90-119.3 @control:GEN-6035d42c @reading:T-MENS @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, 6388cfb6
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is |
        | what the disclosure is for                                            | education |
        | the operation that it serves is a reasonable operation of the library | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-649a4296 @level:reading @provision:24-90-119.3 @reading:T-IMMUNE=yes @source:24-90-119.3
    Scenario: 24-90-119(3) is wrong by one condition, 649a4296
      Given it is 31 March 2006
      And the register's reading T-IMMUNE=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                       | how it is    |
        | what the disclosure is for | abuse report |
      Then the statute forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-7266592a @level:may @provision:24-90-119.3 @source:24-90-119.3
    Scenario: 24-90-119(3) is wrong by one finding, 7266592a
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is   |
        | what the disclosure is for                                                                   | circulation |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes         |
      Then the statute permits it under subsection (2)(a)

    @id:GEN-780b0c30 @level:must @provision:24-90-119.3 @control:GEN-5e3ac200 @reading:T-VENDOR @source:24-90-119.3
    Scenario Outline: The answer turns on ‘who discloses’, 780b0c30 (<case>)
      Given it is 14 August 2003
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                        | how it is        |
        | whose information it is                                     | a library system |
        | the one who discloses acts for a publicly supported library | yes              |
        | who discloses                                               | <value>          |
      Then the statute forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case       | value                             |
        | contractor | contractor                        |
        | vendor     | vendor                            |
        | friends    | a group of Friends of the Library |
        | entity     | the library as a body             |

    @id:GEN-7ccbe4b4 @level:may @provision:24-90-119.3 @reading:T-FORMER @source:24-90-119.3
    Scenario: “Is the one who disclosed an official, employee or volunteer of a library system?” turns on ‘who discloses’, 7ccbe4b4
      Given it is 14 August 2003
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                    | how it is         |
        | whose information it is | a library system  |
        | who discloses           | a former employee |
      Then the statute does not reach it

    @id:GEN-99a57240 @level:must @provision:24-90-119.3 @control:GEN-a2cbb8e0 @reading:T-MENS @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, 99a57240
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is |
        | what the disclosure is for                                            | promotion |
        | the operation that it serves is a reasonable operation of the library | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-a2cbb8e0 @level:may @provision:24-90-119.3 @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, a2cbb8e0
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | what the disclosure is for                                            | promotion         |
        | the operation that it serves is a reasonable operation of the library | no                |
        | whose information it is                                               | a federal library |
      Then the statute does not reach it

    @id:GEN-a3e4c6cd @level:must @provision:24-90-119.3 @control:GEN-bcc74f24 @source:24-90-119.3
    Scenario: 24-90-119(3) is wrong by one finding, a3e4c6cd
      Given it is 31 March 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what               | how it is  |
        | who discloses      | contractor |
        | the demand or duty | not known  |
      Then it is undetermined
      And nobody commits an offense under subsection (3)

    @id:GEN-ad0adb82 @level:may @provision:24-90-119.3 @source:24-90-119.3
    Scenario: The answer turns on ‘whose information it is’, ad0adb82
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                    | how it is         |
        | whose information it is | a federal library |
      Then the statute does not reach it

    @id:GEN-b20b731f @level:may @provision:24-90-119.3 @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, b20b731f
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | what the disclosure is for                                            | news              |
        | the operation that it serves is a reasonable operation of the library | no                |
        | whose information it is                                               | a federal library |
      Then the statute does not reach it

    @id:GEN-bcc74f24 @level:may @provision:24-90-119.3 @reading:T-FORMER @source:24-90-119.3
    Scenario: 24-90-119(3) is wrong by one finding, bcc74f24
      Given it is 31 March 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what               | how it is         |
        | who discloses      | a former employee |
        | the demand or duty | not known         |
      Then the statute does not reach it

    @id:GEN-c10e5273 @level:may @provision:24-90-119.3 @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, c10e5273
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | what the disclosure is for                                            | research          |
        | the operation that it serves is a reasonable operation of the library | no                |
        | whose information it is                                               | a federal library |
      Then the statute does not reach it

    @id:GEN-c25745d9 @level:must @provision:24-90-119.3 @control:GEN-7ccbe4b4 @source:24-90-119.3
    Scenario Outline: The answer turns on ‘who discloses’, c25745d9 (<case>)
      Given it is 14 August 2003
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                    | how it is        |
        | whose information it is | a library system |
        | who discloses           | <value>          |
      Then the statute forbids it
      And it is undetermined whether there is an offense

      Examples:
        | case      | value                                      |
        | automated | a machine of the library                   |
        | unstated  | the library, by whom or what is not stated |

    @id:GEN-cfaf066a @level:must @provision:24-90-119.3 @control:GEN-7266592a @reading:T-IMMUNE @source:24-90-119.3
    Scenario: 24-90-119(3) is wrong by one finding, cfaf066a
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is    |
        | what the disclosure is for                                                                   | abuse report |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes          |
      Then the statute forbids it
      And it is undetermined whether there is an offense

    @id:GEN-d1fac95b @level:must @provision:24-90-119.3 @control:GEN-d6edf834 @reading:T-MENS @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, d1fac95b
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is |
        | what the disclosure is for                                            | oversight |
        | the operation that it serves is a reasonable operation of the library | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-d6edf834 @level:may @provision:24-90-119.3 @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, d6edf834
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | what the disclosure is for                                            | oversight         |
        | the operation that it serves is a reasonable operation of the library | no                |
        | whose information it is                                               | a federal library |
      Then the statute does not reach it

    @id:GEN-e2f26f95 @level:may @provision:24-90-119.3 @source:24-90-119.3
    Scenario: The answer turns on ‘whose information it is’, e2f26f95
      Given it is 14 August 2003
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                        | how it is         |
        | whose information it is                                     | a federal library |
        | the one who discloses acts for a publicly supported library | yes               |
      Then the statute does not reach it

    @id:GEN-e377c100 @level:may @provision:24-90-119.3 @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, e377c100
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | what the disclosure is for                                            | fundraising       |
        | the operation that it serves is a reasonable operation of the library | no                |
        | whose information it is                                               | a federal library |
      Then the statute does not reach it

    @id:GEN-f1c93bc0 @level:must @provision:24-90-119.3 @control:GEN-b20b731f @reading:T-MENS @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, f1c93bc0
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is |
        | what the disclosure is for                                            | news      |
        | the operation that it serves is a reasonable operation of the library | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-f542b921 @level:must @provision:24-90-119.3 @control:GEN-e377c100 @reading:T-MENS @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, f542b921
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is   |
        | what the disclosure is for                                            | fundraising |
        | the operation that it serves is a reasonable operation of the library | no          |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-f5b6aea5 @level:may @provision:24-90-119.3 @reading:T-FORMER @source:24-90-119.3
    Scenario: “Is the one who disclosed an official, employee or volunteer of the library?” turns on ‘who discloses’, f5b6aea5
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                        | how it is         |
        | the one who discloses acts for a publicly supported library | yes               |
        | who discloses                                               | a former employee |
      Then the statute does not reach it

    @id:GEN-feb41444 @level:must @provision:24-90-119.3 @control:GEN-e2f26f95 @reading:T-VENDOR @source:24-90-119.3
    Scenario Outline: The answer turns on ‘whose information it is’, feb41444 (<case>)
      Given it is 14 August 2003
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                        | how it is |
        | whose information it is                                     | <value>   |
        | the one who discloses acts for a publicly supported library | yes       |
      Then the statute forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case        | value      |
        | vendor      | a vendor   |
        | non-library | no library |

  Rule: Faults of 24-90-119.4

    @id:GEN-59934b5e @level:must @provision:24-90-119.4 @control:GEN-f85fd77e @reading:T-MENS @reading:T-REG @source:24-90-119.4
    Scenario: The answer turns on ‘what the information shows of that person’, 59934b5e
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                    | how it is                  |
        | what the information shows of that person                               | registration only          |
        | whether it is a request for reconsideration of a library resource       | written under 24-90-122(3) |
        | the kind of library at which the reconsideration request was made       | public                     |
        | the one who asked for reconsideration resides in the legal service area | yes                        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-f85fd77e @level:may @provision:24-90-119.4 @source:24-90-119.4
    Scenario: The answer turns on ‘what the information shows of that person’, f85fd77e
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                    | how it is                  |
        | whether it is a request for reconsideration of a library resource       | written under 24-90-122(3) |
        | the kind of library at which the reconsideration request was made       | public                     |
        | the one who asked for reconsideration resides in the legal service area | yes                        |
      Then subsection (4) takes it out of the statute's reach
