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

    @id:GEN-196b5379 @level:must @provision:24-74-103 @control:GEN-32105cf7 @reading:T-AGENCY @source:24-74-103
    Scenario Outline: The answer turns on ‘who issued it’, 196b5379 (<case>)
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is                    |
        | whose information it is                   | a state university's library |
        | what the information shows of that person | no use of the library        |
        | the demand or duty                        | subpoena                     |
        | it is for federal immigration enforcement | yes                          |
        | who issued it                             | <value>                      |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case   | value  |
        | agency | agency |
        | none   | none   |

    @id:GEN-245265ba @level:may @provision:24-74-103 @source:24-74-103
    Scenario Outline: The answer turns on ‘the demand or duty’, 245265ba (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is             |
        | what the information shows of that person             | no use of the library |
        | the demand or duty                                    | <value>               |
        | it was issued by a federal judge, magistrate or court | yes                   |
        | it is for federal immigration enforcement             | yes                   |
        | who issued it                                         | judge                 |
      Then the statute does not reach it

      Examples:
        | case             | value                                                   |
        | grand-jury       | grand jury                                              |
        | court-order      | court order                                             |
        | production-order | production order                                        |
        | fisa-order       | an order of the foreign intelligence surveillance court |

    @id:GEN-2b764e11 @level:may @provision:24-74-103 @reading:T-FERPA @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘who learns it’, 2b764e11
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                    |
        | whose information it is                                                                             | a state university's library |
        | who learns it                                                                                       | parent                       |
        | what the information shows of that person                                                           | no use of the library        |
        | the user's age in days on the day of the disclosure                                                 | about 10 years               |
        | what other law says of the disclosure                                                               | not known                    |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                          |
        | it is for federal immigration enforcement                                                           | yes                          |
      Then the statute does not reach it

    @id:GEN-2bdeca18 @level:must @provision:24-74-103 @control:GEN-2b764e11 @reading:T-AGENCY @source:24-74-103
    Scenario Outline: The answer turns on ‘who learns it’, 2bdeca18 (<case>)
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                    |
        | whose information it is                                                                             | a state university's library |
        | who learns it                                                                                       | <value>                      |
        | what the information shows of that person                                                           | no use of the library        |
        | the user's age in days on the day of the disclosure                                                 | about 10 years               |
        | what other law says of the disclosure                                                               | not known                    |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                          |
        | it is for federal immigration enforcement                                                           | yes                          |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case                    | value                                              |
        | user                    | the user                                           |
        | agent                   | agent                                              |
        | stepparent              | stepparent                                         |
        | relative                | relative                                           |
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

    @id:GEN-32105cf7 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘who issued it’, 32105cf7
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is                    |
        | whose information it is                   | a state university's library |
        | what the information shows of that person | no use of the library        |
        | the demand or duty                        | subpoena                     |
        | it is for federal immigration enforcement | yes                          |
        | who issued it                             | judge                        |
      Then the statute does not reach it

    @id:GEN-352b3c15 @level:must @provision:24-74-103 @control:GEN-8682bbd2 @reading:T-AGENCY @source:24-74-103
    Scenario: The answer turns on ‘the form of the consent’, 352b3c15
      Given it is 29 June 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is                    |
        | whose information it is                   | a state university's library |
        | what the information shows of that person | no use of the library        |
        | the form of the consent                   | oral                         |
        | it is for federal immigration enforcement | yes                          |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-39cfea44 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: The answer turns on ‘the form of the consent’, 39cfea44
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

    @id:GEN-4c0dabf6 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is the holder a state agency or a political subdivision?” turns on ‘whose information it is’, 4c0dabf6
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | whose information it is                   | a federal library     |
        | what the information shows of that person | no use of the library |
        | it is for federal immigration enforcement | yes                   |
      Then the statute does not reach it

    @id:GEN-4d9fcdb8 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is the holder a state agency?” turns on ‘whose information it is’, 4d9fcdb8
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | what the information shows of that person | no use of the library |
        | it is for federal immigration enforcement | yes                   |
      Then the statute does not reach it

    @id:GEN-526d27bc @level:may @provision:24-74-103 @source:24-74-103
    Scenario Outline: “Is it for federal immigration enforcement?” turns on ‘what the disclosure is for’, 526d27bc (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | what the information shows of that person | no use of the library |
        | what the disclosure is for                | <value>               |
      Then the statute does not reach it

      Examples:
        | case      | value     |
        | sale      | sale      |
        | curiosity | curiosity |
        | news      | news      |
        | education | education |
        | research  | research  |
        | oversight | oversight |
        | promotion | promotion |

    @id:GEN-64562e1d @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is the holder a state agency or a political subdivision?” turns on ‘whose information it is’, 64562e1d
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is             |
        | whose information it is                                               | a federal library     |
        | the library is supported principally with money derived from taxation | yes                   |
        | what the information shows of that person                             | no use of the library |
        | it is for federal immigration enforcement                             | yes                   |
      Then the statute does not reach it

    @id:GEN-6bead1cb @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is it for federal immigration enforcement?” turns on ‘what the disclosure is for’, 6bead1cb
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | what the information shows of that person | no use of the library |
      Then the statute does not reach it

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

    @id:GEN-7752cb78 @level:must @provision:24-74-103 @control:GEN-c8e03327 @reading:T-AGENCY @reading:T-EXIG @source:24-74-103
    Scenario Outline: The answer turns on ‘the demand or duty’, 7752cb78 (<case>)
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is                    |
        | whose information it is                   | a state university's library |
        | what the information shows of that person | no use of the library        |
        | the demand or duty                        | <value>                      |
        | it is for federal immigration enforcement | yes                          |
        | who issued it                             | attorney                     |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case                 | value                                                   |
        | informal             | an informal request                                     |
        | exigent-claim        | exigent claim                                           |
        | preservation         | preservation                                            |
        | discovery-request    | discovery request                                       |
        | cora                 | an open-records request                                 |
        | grand-jury           | grand jury                                              |
        | court-order          | court order                                             |
        | production-order     | production order                                        |
        | search-warrant       | search warrant                                          |
        | fisa-order           | an order of the foreign intelligence surveillance court |
        | nsl                  | a national security letter                              |
        | statutory-permission | statutory permission                                    |

    @id:GEN-7f01422e @level:reading @provision:24-74-103 @reading:T-CORAPAR=yes @source:24-74-103
    Scenario Outline: The answer turns on ‘who learns it’, 7f01422e (<case>)
      Given it is 22 May 2025
      And the register's reading T-CORAPAR=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                | how it is                    |
        | whose information it is                             | a state university's library |
        | who learns it                                       | <value>                      |
        | the user's age in days on the day of the disclosure | about 10 years               |
        | the demand or duty                                  | an open-records request      |
        | what the recipient is to the user                   | custodial parent             |
        | it is for federal immigration enforcement           | yes                          |
      Then the statute permits it under subsection (2)(c)

      Examples:
        | case       | value      |
        | guardian   | guardian   |
        | stepparent | stepparent |
        | relative   | relative   |

    @id:GEN-8682bbd2 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: The answer turns on ‘the form of the consent’, 8682bbd2
      Given it is 29 June 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | whose information it is                   | a federal library     |
        | what the information shows of that person | no use of the library |
        | the form of the consent                   | oral                  |
        | it is for federal immigration enforcement | yes                   |
      Then the statute does not reach it

    @id:GEN-86932108 @level:must @provision:24-74-103 @control:GEN-a1c48ac2 @reading:T-IMMCON @reading:T-VER @source:24-74-103
    Scenario Outline: The answer turns on ‘the form of the consent’, 86932108 (<case>)
      Given it is 29 June 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is                    |
        | whose information it is                   | a state university's library |
        | what the information shows of that person | no use of the library        |
        | the form of the consent                   | <value>                      |
        | it is for federal immigration enforcement | yes                          |
      Then the law cannot say
      And nobody commits an offense under subsection (3)

      Examples:
        | case            | value           |
        | implied-by-card | implied by card |
        | blanket         | blanket         |

    @id:GEN-8b513874 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: The answer turns on ‘whether a person can be identified from it’, 8b513874
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                       | how it is             |
        | whether a person can be identified from it | no                    |
        | what the information shows of that person  | no use of the library |
        | it is for federal immigration enforcement  | yes                   |
      Then the statute does not reach it

    @id:GEN-8d7659f2 @level:must @provision:24-74-103 @control:GEN-8b513874 @reading:T-ANON @source:24-74-103
    Scenario: The answer turns on ‘whether a person can be identified from it’, 8d7659f2
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                       | how it is             |
        | whether a person can be identified from it | linkable              |
        | what the information shows of that person  | no use of the library |
        | it is for federal immigration enforcement  | yes                   |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-97987c27 @level:reading @provision:24-74-103 @reading:T-ANON=direct @source:24-74-103
    Scenario: The answer turns on ‘whether a person can be identified from it’, 97987c27
      Given it is 1 July 2025
      And the register's reading T-ANON=direct is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                       | how it is |
        | whether a person can be identified from it | linkable  |
        | it is for federal immigration enforcement  | yes       |
      Then the statute does not reach it

    @id:GEN-ae48ff2b @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is the holder a state agency?” turns on ‘whose information it is’, ae48ff2b
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is         |
        | whose information it is                   | a federal library |
        | it is for federal immigration enforcement | yes               |
      Then the statute does not reach it

    @id:GEN-b5131bba @level:must @provision:24-74-103 @control:GEN-4c0dabf6 @source:24-74-103
    Scenario Outline: The answer turns on ‘whose information it is’, b5131bba (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | whose information it is                   | <value>               |
        | what the information shows of that person | no use of the library |
        | it is for federal immigration enforcement | yes                   |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case          | value                                  |
        | school-public | a public school's library              |
        | institutional | a state institution's library          |
        | joint         | a library that two bodies run together |

    @id:GEN-c293165e @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is the holder a state agency or a political subdivision?” turns on ‘whose information it is’, c293165e
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                        | how it is             |
        | whose information it is                                     | a federal library     |
        | the one who discloses acts for a publicly supported library | yes                   |
        | what the information shows of that person                   | no use of the library |
        | it is for federal immigration enforcement                   | yes                   |
      Then the statute does not reach it

    @id:GEN-c4f1f629 @level:must @provision:24-74-103 @control:GEN-ea4d0e63 @reading:T-AGENCY @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘who learns it’, c4f1f629
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                    |
        | whose information it is                                                                             | a state university's library |
        | what the information shows of that person                                                           | no use of the library        |
        | the user's age in days on the day of the disclosure                                                 | about 10 years               |
        | what other law says of the disclosure                                                               | not known                    |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                          |
        | it is for federal immigration enforcement                                                           | yes                          |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-c54f0949 @level:may @provision:24-74-103 @reading:T-VENDOR @source:24-74-103
    Scenario Outline: The answer turns on ‘whose information it is’, c54f0949 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                        | how it is |
        | whose information it is                                     | <value>   |
        | the one who discloses acts for a publicly supported library | no        |
        | it is for federal immigration enforcement                   | yes       |
      Then the statute does not reach it

      Examples:
        | case           | value            |
        | library-system | a library system |
        | vendor         | a vendor         |
        | non-library    | no library       |

    @id:GEN-c8e03327 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘the demand or duty’, c8e03327
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is                    |
        | whose information it is                   | a state university's library |
        | what the information shows of that person | no use of the library        |
        | the demand or duty                        | statutory duty               |
        | it is for federal immigration enforcement | yes                          |
        | who issued it                             | attorney                     |
      Then the statute does not reach it

    @id:GEN-ca154339 @level:must @provision:24-74-103 @control:GEN-39cfea44 @reading:T-ESIG @reading:T-IMMCON @source:24-74-103
    Scenario: The answer turns on ‘the form of the consent’, ca154339
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is          |
        | the form of the consent                   | written electronic |
        | it is for federal immigration enforcement | yes                |
      Then the law cannot say
      And the law cannot say whether there is an offense

    @id:GEN-ce5cc2a3 @level:must @provision:24-74-103 @control:GEN-64562e1d @source:24-74-103
    Scenario: “Is the holder a state agency or a political subdivision?” turns on ‘whose information it is’, ce5cc2a3
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is             |
        | whose information it is                                               | a private library     |
        | the library is supported principally with money derived from taxation | yes                   |
        | what the information shows of that person                             | no use of the library |
        | it is for federal immigration enforcement                             | yes                   |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-de4c2faf @level:must @provision:24-74-103 @control:GEN-c293165e @reading:T-VENDOR @source:24-74-103
    Scenario Outline: The answer turns on ‘whose information it is’, de4c2faf (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                        | how it is             |
        | whose information it is                                     | <value>               |
        | the one who discloses acts for a publicly supported library | yes                   |
        | what the information shows of that person                   | no use of the library |
        | it is for federal immigration enforcement                   | yes                   |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case           | value            |
        | library-system | a library system |
        | vendor         | a vendor         |
        | non-library    | no library       |

    @id:GEN-ea4d0e63 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘who learns it’, ea4d0e63
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is             |
        | what the information shows of that person                                                           | no use of the library |
        | the user's age in days on the day of the disclosure                                                 | about 10 years        |
        | what other law says of the disclosure                                                               | not known             |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                   |
        | it is for federal immigration enforcement                                                           | yes                   |
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

    @id:GEN-f1c5193e @level:may @provision:24-74-103 @reading:T-FERPA @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘who learns it’, f1c5193e
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                    |
        | whose information it is                                                                             | a state university's library |
        | who learns it                                                                                       | parent                       |
        | the user's age in days on the day of the disclosure                                                 | about 10 years               |
        | what other law says of the disclosure                                                               | not known                    |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                          |
        | it is for federal immigration enforcement                                                           | yes                          |
      Then the statute permits it under subsection (2)(c)

  Rule: Faults of 24-74.1-102

    @id:GEN-096eead2 @level:reading @provision:24-74.1-102 @reading:T-IMM @reading:T-WARRANT=open @source:24-74.1-102
    Scenario Outline: The answer turns on ‘the demand or duty’, 096eead2 (<case>)
      Given it is 1 July 2025
      And the register's reading T-WARRANT=open is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is |
        | the demand or duty                                    | <value>   |
        | it was issued by a federal judge, magistrate or court | yes       |
        | what other law says of the disclosure                 | required  |
        | it is for federal immigration enforcement             | not known |
        | who issued it                                         | judge     |
      Then the law cannot say
      And nobody commits an offense under subsection (3)

      Examples:
        | case                    | value                      |
        | informal                | an informal request        |
        | exigent-claim           | exigent claim              |
        | preservation            | preservation               |
        | discovery-request       | discovery request          |
        | cora                    | an open-records request    |
        | administrative-subpoena | administrative subpoena    |
        | search-warrant          | search warrant             |
        | nsl                     | a national security letter |
        | statutory-duty          | statutory duty             |
        | statutory-permission    | statutory permission       |

    @id:GEN-0ea65898 @level:may @provision:24-74.1-102 @reading:T-GDN @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on ‘whose consent it is’, 0ea65898
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is     |
        | the form of the consent                                               | written paper |
        | whose consent it is                                                   | guardian      |
        | whether the consent is in force                                       | current       |
        | the consent (and the power of whoever gave it) covers this disclosure | yes           |
        | what other law says of the disclosure                                 | required      |
        | it is for federal immigration enforcement                             | yes           |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-11eb3e12 @level:reading @provision:24-74.1-102 @reading:T-CARD=yes @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on ‘the form of the consent’, 11eb3e12
      Given it is 1 July 2025
      And the register's reading T-CARD=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is       |
        | the form of the consent                   | implied by card |
        | whose consent it is                       | user            |
        | what other law says of the disclosure     | required        |
        | it is for federal immigration enforcement | yes             |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-13da3a7b @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on ‘the form of the consent’, 13da3a7b
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is     |
        | the form of the consent                                               | written paper |
        | whose consent it is                                                   | user          |
        | whether the consent is in force                                       | current       |
        | the consent (and the power of whoever gave it) covers this disclosure | yes           |
        | what other law says of the disclosure                                 | required      |
        | it is for federal immigration enforcement                             | yes           |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-35ab83f5 @level:must @provision:24-74.1-102 @control:GEN-3ebbca49 @reading:T-IMM @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on ‘who issued it’, 35ab83f5
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is             |
        | what the information shows of that person             | no use of the library |
        | the demand or duty                                    | subpoena              |
        | it was issued by a federal judge, magistrate or court | yes                   |
        | it is for federal immigration enforcement             | yes                   |
        | who issued it                                         | clerk                 |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-38c0d1cd @level:reading @provision:24-74.1-102 @reading:T-IMM @reading:T-GDN=any @source:24-74.1-102
    Scenario Outline: The answer turns on ‘whose consent it is’, 38c0d1cd (<case>)
      Given it is 1 July 2025
      And the register's reading T-GDN=any is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is     |
        | the form of the consent                                               | written paper |
        | whose consent it is                                                   | <value>       |
        | whether the consent is in force                                       | current       |
        | the consent (and the power of whoever gave it) covers this disclosure | no            |
        | what other law says of the disclosure                                 | required      |
        | it is for federal immigration enforcement                             | yes           |
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

    @id:GEN-3d3434e0 @level:reading @provision:24-74.1-102 @reading:T-REV=written-only @source:24-74.1-102
    Scenario: The answer turns on ‘whether the consent is in force’, 3d3434e0
      Given it is 1 July 2025
      And the register's reading T-REV=written-only is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is     |
        | the form of the consent                                               | written paper |
        | whose consent it is                                                   | user          |
        | whether the consent is in force                                       | revoked oral  |
        | the consent (and the power of whoever gave it) covers this disclosure | yes           |
        | what other law says of the disclosure                                 | required      |
        | it is for federal immigration enforcement                             | yes           |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-3d34a41b @level:reading @provision:24-74.1-102 @reading:T-BLANKET=yes @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on ‘the form of the consent’, 3d34a41b
      Given it is 1 July 2025
      And the register's reading T-BLANKET=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is |
        | the form of the consent                   | blanket   |
        | whose consent it is                       | user      |
        | whether the consent is in force           | current   |
        | what other law says of the disclosure     | required  |
        | it is for federal immigration enforcement | yes       |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-3ebbca49 @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on ‘who issued it’, 3ebbca49
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is             |
        | what the information shows of that person             | no use of the library |
        | the demand or duty                                    | subpoena              |
        | it was issued by a federal judge, magistrate or court | yes                   |
        | who issued it                                         | clerk                 |
      Then the statute does not reach it

    @id:GEN-526ee7c2 @level:reading @provision:24-74.1-102 @reading:T-EXP=never @source:24-74.1-102
    Scenario: The answer turns on ‘whether the consent is in force’, 526ee7c2
      Given it is 1 July 2025
      And the register's reading T-EXP=never is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is     |
        | the form of the consent                                               | written paper |
        | whose consent it is                                                   | user          |
        | whether the consent is in force                                       | expired       |
        | the consent (and the power of whoever gave it) covers this disclosure | yes           |
        | what other law says of the disclosure                                 | required      |
        | it is for federal immigration enforcement                             | yes           |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-7d2f8e87 @level:reading @provision:24-74.1-102 @reading:T-IMM=court-issued @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on ‘the demand or duty’, 7d2f8e87
      Given it is 1 July 2025
      And the register's reading T-IMM=court-issued is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is      |
        | the demand or duty                        | statutory duty |
        | it is for federal immigration enforcement | yes            |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-7d35614f @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on ‘who issued it’, 7d35614f
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is |
        | the demand or duty                                    | subpoena  |
        | it was issued by a federal judge, magistrate or court | yes       |
        | what other law says of the disclosure                 | required  |
        | it is for federal immigration enforcement             | yes       |
        | who issued it                                         | judge     |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-81b0f7f6 @level:must @provision:24-74.1-102 @control:GEN-7d35614f @reading:T-IMM @source:24-74.1-102
    Scenario Outline: The answer turns on ‘who issued it’, 81b0f7f6 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                  | how it is |
        | the demand or duty                                    | subpoena  |
        | it was issued by a federal judge, magistrate or court | yes       |
        | what other law says of the disclosure                 | required  |
        | it is for federal immigration enforcement             | yes       |
        | who issued it                                         | <value>   |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case     | value    |
        | attorney | attorney |
        | agency   | agency   |
        | none     | none     |

    @id:GEN-994241d8 @level:reading @provision:24-74.1-102 @reading:T-BLANKET @reading:T-IMM @reading:T-CARD=yes @source:24-74.1-102
    Scenario Outline: The answer turns on ‘the form of the consent’, 994241d8 (<case>)
      Given it is 1 July 2025
      And the register's reading T-CARD=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is |
        | the form of the consent                                               | <value>   |
        | whose consent it is                                                   | user      |
        | the consent (and the power of whoever gave it) covers this disclosure | no        |
        | what other law says of the disclosure                                 | required  |
        | it is for federal immigration enforcement                             | yes       |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case               | value              |
        | oral               | oral               |
        | written-paper      | written paper      |
        | written-electronic | written electronic |
        | blanket            | blanket            |

    @id:GEN-ad3febf9 @level:must @provision:24-74.1-102 @control:GEN-13da3a7b @reading:T-CARD @reading:T-IMM @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on ‘the form of the consent’, ad3febf9
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is       |
        | the form of the consent                                               | implied by card |
        | whose consent it is                                                   | user            |
        | whether the consent is in force                                       | current         |
        | the consent (and the power of whoever gave it) covers this disclosure | yes             |
        | what other law says of the disclosure                                 | required        |
        | it is for federal immigration enforcement                             | yes             |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-c95b0f35 @level:must @provision:24-74.1-102 @control:GEN-13da3a7b @reading:T-EXP @reading:T-IMM @reading:T-REV @source:24-74.1-102
    Scenario Outline: The answer turns on ‘whether the consent is in force’, c95b0f35 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is     |
        | the form of the consent                                               | written paper |
        | whose consent it is                                                   | user          |
        | whether the consent is in force                                       | <value>       |
        | the consent (and the power of whoever gave it) covers this disclosure | yes           |
        | what other law says of the disclosure                                 | required      |
        | it is for federal immigration enforcement                             | yes           |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case            | value           |
        | expired         | expired         |
        | revoked-written | revoked written |
        | revoked-oral    | revoked oral    |
        | forged          | forged          |

    @id:GEN-f3dfbfef @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on ‘whose consent it is’, f3dfbfef
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is     |
        | the form of the consent                                               | written paper |
        | whose consent it is                                                   | parent        |
        | whether the consent is in force                                       | current       |
        | the consent (and the power of whoever gave it) covers this disclosure | yes           |
        | what other law says of the disclosure                                 | required      |
        | it is for federal immigration enforcement                             | yes           |
      Then the statute permits it under subsection (2)(c)

  Rule: Faults of 24-90-119.1

    @id:GEN-03c5473d @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: With another value of ‘somebody else intentionally aided, abetted, advised or encou’, 03c5473d
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                                       | how it is         |
        | somebody else intentionally aided, abetted, advised or encouraged the one who discloses; who does answers as that one does | no                |
        | whose information it is                                                                                                    | a federal library |
      Then the statute does not reach it

    @id:GEN-0ea1cbf6 @level:must @provision:24-90-119.1 @control:GEN-3ef4906e @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, 0ea1cbf6
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is         |
        | who learns it                                                | not known         |
        | the one who says that he is the user has been verified to be | no                |
        | it is for federal immigration enforcement                    | yes               |
        | what is done with the information                            | publish aggregate |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-339b0b6a @level:may @provision:24-90-119.1 @reading:T-SELF @source:24-90-119.1
    Scenario: 24-90-119(1) is wrong by one finding, 339b0b6a
      Given it is 31 March 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is |
        | who learns it                                                | the user  |
        | the one who says that he is the user has been verified to be | yes       |
        | what other law says of the disclosure                        | required  |
      Then the statute does not reach it

    @id:GEN-33a0a0a1 @level:must @provision:24-90-119.1 @control:GEN-e8fff078 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, 33a0a0a1
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is       |
        | who learns it                                                | not known       |
        | the one who says that he is the user has been verified to be | no              |
        | it is for federal immigration enforcement                    | yes             |
        | what is done with the information                            | confirm or deny |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-3449c275 @level:must @provision:24-90-119.1 @control:GEN-9b480cf5 @reading:T-MENS @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, 3449c275
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is   |
        | what is done with the information                            | self access |
        | who learns it                                                | not known   |
        | the one who says that he is the user has been verified to be | no          |
        | it is for federal immigration enforcement                    | yes         |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-36eb6240 @level:reading @provision:24-90-119.1 @reading:T-VENDOR=processor-is-library @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘who learns it’, 36eb6240
      Given it is 1 July 2025
      And the register's reading T-VENDOR=processor-is-library is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what          | how it is  |
        | who learns it | contractor |
      Then the statute does not reach it

    @id:GEN-3ef4906e @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, 3ef4906e
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is         |
        | who learns it                                                | not known         |
        | the one who says that he is the user has been verified to be | no                |
        | it is for federal immigration enforcement                    | yes               |
        | what is done with the information                            | publish aggregate |
        | whose information it is                                      | a federal library |
      Then the statute does not reach it

    @id:GEN-44ef2d7a @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: With another value of ‘a school keeps it as an education record, which FERPA opens ’, 44ef2d7a
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is         |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | no                |
        | whose information it is                                                                             | a federal library |
      Then the statute does not reach it

    @id:GEN-51bec15b @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, 51bec15b
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is         |
        | who learns it                                                | not known         |
        | the one who says that he is the user has been verified to be | no                |
        | it is for federal immigration enforcement                    | yes               |
        | what is done with the information                            | expose passively  |
        | whose information it is                                      | a federal library |
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
    Scenario: With another value of ‘somebody else intentionally aided, abetted, advised or encou’, 7b238a29
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                                       | how it is |
        | somebody else intentionally aided, abetted, advised or encouraged the one who discloses; who does answers as that one does | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-9129ad1a @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: With another value of ‘a court's order bars this parent from the child's records: `’, 9129ad1a
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                      | how it is         |
        | a court's order bars this parent from the child's records: `relation` is then read as `parent_restricted` | no                |
        | whose information it is                                                                                   | a federal library |
      Then the statute does not reach it

    @id:GEN-9b480cf5 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, 9b480cf5
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is         |
        | what is done with the information                            | self access       |
        | who learns it                                                | not known         |
        | the one who says that he is the user has been verified to be | no                |
        | it is for federal immigration enforcement                    | yes               |
        | whose information it is                                      | a federal library |
      Then the statute does not reach it

    @id:GEN-a1c48ac2 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: The answer turns on ‘the form of the consent’, a1c48ac2
      Given it is 1 April 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is                    |
        | whose information it is                   | a state university's library |
        | what the information shows of that person | no use of the library        |
        | the form of the consent                   | implied by card              |
        | it is for federal immigration enforcement | yes                          |
      Then the statute does not reach it

    @id:GEN-a7a594f2 @level:must @provision:24-90-119.1 @control:GEN-e325a6a5 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, a7a594f2
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is |
        | who learns it                                                | not known |
        | the one who says that he is the user has been verified to be | no        |
        | it is for federal immigration enforcement                    | yes       |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-aefa87bc @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Is it a library system?” turns on ‘whose information it is’, aefa87bc
      Given it is 14 August 2003
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                    | how it is         |
        | whose information it is | a federal library |
      Then the statute does not reach it

    @id:GEN-b63ac12a @level:must @provision:24-90-119.1 @control:GEN-9129ad1a @reading:T-MENS @source:24-90-119.1
    Scenario: With another value of ‘a court's order bars this parent from the child's records: `’, b63ac12a
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

    @id:GEN-c593fabb @level:may @provision:24-90-119.1 @reading:T-EXPOSE @source:24-90-119.1
    Scenario Outline: The answer turns on ‘what is done with the information’, c593fabb (<case>)
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

    @id:GEN-cdf1ffbf @level:may @provision:24-90-119.1 @reading:T-SELF @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, cdf1ffbf
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is   |
        | what is done with the information                            | self access |
        | who learns it                                                | not known   |
        | the one who says that he is the user has been verified to be | yes         |
        | what other law says of the disclosure                        | required    |
      Then the statute does not reach it

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
    Scenario: With another value of ‘a school keeps it as an education record, which FERPA opens ’, da2d983a
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-df913371 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: The answer turns on ‘who discloses’, df913371
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                        | how it is  |
        | the one who discloses acts for a publicly supported library | no         |
        | who discloses                                               | contractor |
      Then the statute does not reach it

    @id:GEN-e325a6a5 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, e325a6a5
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is         |
        | who learns it                                                | not known         |
        | the one who says that he is the user has been verified to be | no                |
        | it is for federal immigration enforcement                    | yes               |
        | whose information it is                                      | a federal library |
      Then the statute does not reach it

    @id:GEN-e8fff078 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, e8fff078
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is         |
        | who learns it                                                | not known         |
        | the one who says that he is the user has been verified to be | no                |
        | it is for federal immigration enforcement                    | yes               |
        | what is done with the information                            | confirm or deny   |
        | whose information it is                                      | a federal library |
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

    @id:GEN-f2f15a28 @level:must @provision:24-90-119.1 @control:GEN-51bec15b @reading:T-EXPOSE @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on ‘what is done with the information’, f2f15a28
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                         | how it is        |
        | who learns it                                                | not known        |
        | the one who says that he is the user has been verified to be | no               |
        | it is for federal immigration enforcement                    | yes              |
        | what is done with the information                            | expose passively |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-fb045924 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: The answer turns on ‘whose information it is’, fb045924
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                  | how it is  |
        | whose information it is               | no library |
        | what other law says of the disclosure | required   |
      Then the statute permits it under subsection (2)(c)

  Rule: Faults of 24-90-119.2

    @id:GEN-65e7ce34 @level:reading @provision:24-90-119.2 @reading:T-IMMUNE @reading:T-RECSCOPE=account @source:24-90-119.2
    Scenario: 24-90-119(2) is wrong by one provision, 65e7ce34
      Given it is 31 March 2006
      And the register's reading T-RECSCOPE=account is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                       | how it is |
        | what the disclosure is for | not known |
        | what the information is in | oral      |
      Then the statute forbids it
      And the law cannot say whether there is an offense

  Rule: Faults of 24-90-119.2.a

    @id:GEN-0428f90e @level:reading @provision:24-90-119.2.a @reading:T-MENS @reading:T-NEC @reading:T-RECOV=allowed @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on ‘what the disclosure is for’, 0428f90e (<case>)
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

    @id:GEN-0adfc5f6 @level:must @provision:24-90-119.2.a @control:GEN-ca9e2a27 @reading:T-IMMUNE @reading:T-NEC @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 0adfc5f6
      Given it is 31 March 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is |
        | what the disclosure is for                                                       | not known |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no        |
        | the form of the consent                                                          | oral      |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-0c2b8e60 @level:reading @provision:24-90-119.2.a @reading:T-MENS @reading:T-RECOV=amount-only @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on ‘who learns it’, 0c2b8e60 (<case>)
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

    @id:GEN-12c8f250 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, 12c8f250
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the information shows of that person                                        | service           |
        | what the disclosure is for                                                       | not known         |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

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

    @id:GEN-263524ce @level:reading @provision:24-90-119.2.a @reading:T-RECOV=amount-only @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on ‘what the disclosure is for’, 263524ce (<case>)
      Given it is 1 July 2025
      And the register's reading T-RECOV=amount-only is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is |
        | who learns it                                                                                | parent    |
        | what the disclosure is for                                                                   | <value>   |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes       |
      Then the statute permits it under subsection (2)(a)

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

    @id:GEN-2f2c8e62 @level:reading @provision:24-90-119.2.a @reading:T-RECOV=amount-only @reading:T-SELF @reading:T-USER @reading:T-VENDOR @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on ‘who learns it’, 2f2c8e62 (<case>)
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

    @id:GEN-3417c62c @level:must @provision:24-90-119.2.a @control:GEN-901bba14 @reading:T-REG @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, 3417c62c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the information shows of that person                                        | registration only |
        | what the disclosure is for                                                       | not known         |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-4c145ccc @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, 4c145ccc
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the information shows of that person                                        | other use         |
        | what the disclosure is for                                                       | not known         |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
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

    @id:GEN-654c2443 @level:must @provision:24-90-119.2.a @control:GEN-6b823f67 @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on ‘who learns it’, 654c2443 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is   |
        | who learns it                                                                                | <value>     |
        | what the disclosure is for                                                                   | circulation |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes         |
        | the user's age in days on the day of the disclosure                                          | not known   |
        | it is for federal immigration enforcement                                                    | yes         |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case       | value      |
        | guardian   | guardian   |
        | stepparent | stepparent |
        | relative   | relative   |

    @id:GEN-66fd4de6 @level:must @provision:24-90-119.2.a @control:GEN-4c145ccc @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, 66fd4de6
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is |
        | what the information shows of that person                                        | other use |
        | what the disclosure is for                                                       | not known |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known |
        | how a message that names the use is sent                                         | postcard  |
        | it is for federal immigration enforcement                                        | yes       |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-67232027 @level:must @provision:24-90-119.2.a @control:GEN-dbf7d04c @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, 67232027
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is |
        | what the information shows of that person                                        | presence  |
        | what the disclosure is for                                                       | not known |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known |
        | how a message that names the use is sent                                         | postcard  |
        | it is for federal immigration enforcement                                        | yes       |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-6b823f67 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘who learns it’, 6b823f67
      Given it is 7 August 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is   |
        | who learns it                                                                                | guardian    |
        | what the disclosure is for                                                                   | circulation |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes         |
        | the user's age in days on the day of the disclosure                                          | not known   |
        | it is for federal immigration enforcement                                                    | yes         |
      Then the statute permits it under subsection (2)(a)

    @id:GEN-72a4ca40 @level:must @provision:24-90-119.2.a @control:GEN-cfa4745c @reading:T-MINCOLL @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the disclosure is for’, 72a4ca40
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is  |
        | who learns it                                                                                | not known  |
        | what the disclosure is for                                                                   | collection |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes        |
        | the user's age in days on the day of the disclosure                                          | not known  |
        | it is for federal immigration enforcement                                                    | yes        |
      Then the statute forbids it
      And the law cannot say whether there is an offense

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

    @id:GEN-901bba14 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, 901bba14
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the information shows of that person                                        | registration only |
        | what the disclosure is for                                                       | not known         |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

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

    @id:GEN-a529e26d @level:must @provision:24-90-119.2.a @control:GEN-b18ef8b7 @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘who learns it’, a529e26d
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is   |
        | what the disclosure is for                                                                   | circulation |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes         |
        | the user's age in days on the day of the disclosure                                          | not known   |
        | it is for federal immigration enforcement                                                    | yes         |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-a6eb89ee @level:reading @provision:24-90-119.2.a @reading:T-USER @reading:T-RECOV=allowed @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on ‘who learns it’, a6eb89ee (<case>)
      Given it is 1 July 2025
      And the register's reading T-RECOV=allowed is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is |
        | who learns it                             | <value>   |
        | what the disclosure is for                | recovery  |
        | it is for federal immigration enforcement | yes       |
      Then the statute forbids it
      And the law cannot say whether there is an offense

      Examples:
        | case             | value                                              |
        | account-holder   | the holder of an account on which another borrowed |
        | account-borrower | the one who borrowed on another's account          |

    @id:GEN-a91e8ca9 @level:must @provision:24-90-119.2.a @control:GEN-12c8f250 @reading:T-IMMUNE @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, a91e8ca9
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is |
        | what the information shows of that person                                        | service   |
        | what the disclosure is for                                                       | not known |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known |
        | how a message that names the use is sent                                         | postcard  |
        | it is for federal immigration enforcement                                        | yes       |
      Then the statute forbids it
      And the law cannot say whether there is an offense

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
    Scenario: “Is this disclosure necessary?” turns on ‘who learns it’, b18ef8b7
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is   |
        | what the disclosure is for                                                                   | circulation |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes         |
        | the user's age in days on the day of the disclosure                                          | not known   |
      Then the statute permits it under subsection (2)(a)

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

    @id:GEN-bb7f8bf2 @level:reading @provision:24-90-119.2.a @reading:T-MENS @reading:T-NEC @reading:T-RECOV=allowed @reading:T-SELF @reading:T-VENDOR @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on ‘who learns it’, bb7f8bf2 (<case>)
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

    @id:GEN-ca9e2a27 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, ca9e2a27
      Given it is 31 March 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the disclosure is for                                                       | not known         |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no                |
        | the form of the consent                                                          | oral              |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-cfa4745c @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the disclosure is for’, cfa4745c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is         |
        | who learns it                                                                                | not known         |
        | what the disclosure is for                                                                   | collection        |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes               |
        | the user's age in days on the day of the disclosure                                          | not known         |
        | it is for federal immigration enforcement                                                    | yes               |
        | whose information it is                                                                      | a federal library |
      Then the statute does not reach it

    @id:GEN-dbf7d04c @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, dbf7d04c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the information shows of that person                                        | presence          |
        | what the disclosure is for                                                       | not known         |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-e3a381c2 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘how a message that names the use is sent’, e3a381c2
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the disclosure is for                                                       | not known         |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | sealed            |
        | it is for federal immigration enforcement                                        | yes               |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-ec9236b4 @level:must @provision:24-90-119.2.a @control:GEN-e3a381c2 @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘how a message that names the use is sent’, ec9236b4
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is |
        | what the disclosure is for                                                       | not known |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known |
        | how a message that names the use is sent                                         | sealed    |
        | it is for federal immigration enforcement                                        | yes       |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-ed1a2ed3 @level:must @provision:24-90-119.2.a @control:GEN-eddf5a2f @reading:T-RECOV @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the disclosure is for’, ed1a2ed3
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is |
        | who learns it                                                                                | not known |
        | what the disclosure is for                                                                   | recovery  |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes       |
        | the user's age in days on the day of the disclosure                                          | not known |
        | it is for federal immigration enforcement                                                    | yes       |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-eddf5a2f @level:may @provision:24-90-119.2.a @reading:T-RECOV @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the disclosure is for’, eddf5a2f
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is |
        | who learns it                                                                                | not known |
        | what the disclosure is for                                                                   | recovery  |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes       |
        | the user's age in days on the day of the disclosure                                          | not known |
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

    @id:GEN-3afabde8 @level:reading @provision:24-90-119.2.b @reading:T-ENT @reading:T-MENS @reading:T-DEAD=representative @source:24-90-119.2.b
    Scenario Outline: “Is it the consent of the user?” turns on ‘what the user is’, 3afabde8 (<case>)
      Given it is 1 July 2025
      And the register's reading T-DEAD=representative is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is               |
        | the form of the consent                                               | written paper           |
        | whose consent it is                                                   | personal representative |
        | what the user is                                                      | <value>                 |
        | whether the consent is in force                                       | current                 |
        | the consent (and the power of whoever gave it) covers this disclosure | yes                     |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case               | value              |
        | under-guardianship | under guardianship |
        | entity             | entity             |

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

    @id:GEN-16ae11c6 @level:must @provision:24-90-119.2.c @control:GEN-f72bff04 @reading:T-SELF @reading:T-USER @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘who learns it’, 16ae11c6
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                                          |
        | who learns it                                                                                       | the holder of an account on which another borrowed |
        | the user's age in days on the day of the disclosure                                                 | about 10 years                                     |
        | what other law says of the disclosure                                                               | not known                                          |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                                                |
        | it is for federal immigration enforcement                                                           | yes                                                |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-26fbccb3 @level:must @provision:24-90-119.2.c @control:GEN-9661d592 @reading:T-SELF @reading:T-USER @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘who learns it’, 26fbccb3
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                                 |
        | who learns it                                                                                       | the one who borrowed on another's account |
        | the user's age in days on the day of the disclosure                                                 | about 10 years                            |
        | what other law says of the disclosure                                                               | not known                                 |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                                       |
        | it is for federal immigration enforcement                                                           | yes                                       |
      Then the statute forbids it
      And the law cannot say whether there is an offense

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

    @id:GEN-58e54e4e @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: “Is there a subpoena?” turns on ‘the demand or duty’, 58e54e4e
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is |
        | the demand or duty                                                    | subpoena  |
        | it is valid on its face                                               | yes       |
        | it is addressed to the one who holds the records                      | yes       |
        | whether it must be obeyed now                                         | yes       |
        | it runs in Colorado: issued here, by a federal court, or domesticated | yes       |
        | it covers what is disclosed                                           | yes       |
        | the court is a court of record                                        | no        |
      Then the statute permits it under subsection (2)(c)

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

    @id:GEN-9661d592 @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘who learns it’, 9661d592
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                                 |
        | who learns it                                                                                       | the one who borrowed on another's account |
        | the user's age in days on the day of the disclosure                                                 | about 10 years                            |
        | what other law says of the disclosure                                                               | not known                                 |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                                       |
        | it is for federal immigration enforcement                                                           | yes                                       |
        | whose information it is                                                                             | a federal library                         |
      Then the statute does not reach it

    @id:GEN-9d0e032c @level:may @provision:24-90-119.2.c @reading:T-FERPA @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘who learns it’, 9d0e032c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is      |
        | who learns it                                                                                       | parent         |
        | the one who says that he is the user has been verified to be                                        | no             |
        | the user's age in days on the day of the disclosure                                                 | about 10 years |
        | what other law says of the disclosure                                                               | not known      |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes            |
      Then the statute permits it under subsection (2)(c)

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

    @id:GEN-e31efa8e @level:must @provision:24-90-119.2.c @control:GEN-9d0e032c @reading:T-MENS @reading:T-SELF @reading:T-VENDOR @source:24-90-119.2.c
    Scenario Outline: “Does other law require the disclosure?” turns on ‘who learns it’, e31efa8e (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is      |
        | who learns it                                                                                       | <value>        |
        | the one who says that he is the user has been verified to be                                        | no             |
        | the user's age in days on the day of the disclosure                                                 | about 10 years |
        | what other law says of the disclosure                                                               | not known      |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes            |
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

    @id:GEN-f72bff04 @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on ‘who learns it’, f72bff04
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                                          |
        | who learns it                                                                                       | the holder of an account on which another borrowed |
        | the user's age in days on the day of the disclosure                                                 | about 10 years                                     |
        | what other law says of the disclosure                                                               | not known                                          |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                                                |
        | it is for federal immigration enforcement                                                           | yes                                                |
        | whose information it is                                                                             | a federal library                                  |
      Then the statute does not reach it

  Rule: Faults of 24-90-119.2.d

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

    @id:GEN-b1d62964 @level:reading @provision:24-90-119.2.d @reading:T-CUST=any-parent @source:24-90-119.2.d
    Scenario: The answer turns on ‘what the recipient is to the user’, b1d62964
      Given it is 1 July 2025
      And the register's reading T-CUST=any-parent is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                    | how it is         |
        | the user's age in days on the day of the disclosure     | about 10 years    |
        | what the recipient is to the user                       | parent restricted |
        | whether the recipient has the user's card or its number | has card          |
        | by what means it comes out                              | web               |
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

    @id:GEN-5ccfee75 @level:must @provision:24-90-119.3 @control:GEN-f5b6aea5 @reading:T-VENDOR @source:24-90-119.3
    Scenario Outline: The answer turns on ‘who discloses’, 5ccfee75 (<case>)
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

    @id:GEN-f5b6aea5 @level:may @provision:24-90-119.3 @reading:T-FORMER @source:24-90-119.3
    Scenario: The answer turns on ‘who discloses’, f5b6aea5
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                        | how it is         |
        | the one who discloses acts for a publicly supported library | yes               |
        | who discloses                                               | a former employee |
      Then the statute does not reach it

  Rule: Faults of 24-90-119.4

    @id:GEN-4e5d8c0f @level:may @provision:24-90-119.4 @source:24-90-119.4
    Scenario Outline: The answer turns on ‘what the information shows of that person’, 4e5d8c0f (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                    | how it is                  |
        | whether it is a request for reconsideration of a library resource       | written under 24-90-122(3) |
        | the kind of library at which the reconsideration request was made       | public                     |
        | the one who asked for reconsideration resides in the legal service area | yes                        |
        | what the information shows of that person                               | <value>                    |
      Then subsection (4) takes it out of the statute's reach

      Examples:
        | case      | value     |
        | presence  | presence  |
        | other-use | other use |

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
