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
    Scenario Outline: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘who issued it’, 196b5379 (<case>)
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

    @id:GEN-2869cdff @level:reading @provision:24-74-103 @reading:T-AGENCY @reading:T-FERPA=no @source:24-74-103
    Scenario Outline: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘who learns it’, 2869cdff (<case>)
      Given it is 22 May 2025
      And the register's reading T-FERPA=no is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                    |
        | whose information it is                                                                             | a state university's library |
        | who learns it                                                                                       | <value>                      |
        | what the information shows of that person                                                           | no use of the library        |
        | what other law says of the disclosure                                                               | required                     |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                          |
        | it is for federal immigration enforcement                                                           | yes                          |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case     | value    |
        | parent   | parent   |
        | guardian | guardian |

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
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘the form of the consent’, 352b3c15
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
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘the form of the consent’, 39cfea44
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is          |
        | the form of the consent                   | written electronic |
        | it is for federal immigration enforcement | yes                |
        | whose information it is                   | a federal library  |
      Then the statute does not reach it

    @id:GEN-3f8e56a9 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: 24-74-103 is wrong by one finding, 3f8e56a9
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is     |
        | what the disclosure is for                                            | circulation   |
        | the form of the consent                                               | written paper |
        | whose consent it is                                                   | user          |
        | whether the consent is in force                                       | current       |
        | the consent (and the power of whoever gave it) covers this disclosure | yes           |
      Then the statute permits it under subsection (2)(b)

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

    @id:GEN-4a62c096 @level:reading @provision:24-74-103 @reading:T-CORAPAR=yes @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘the demand or duty’, 4a62c096
      Given it is 22 May 2025
      And the register's reading T-CORAPAR=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                | how it is                    |
        | whose information it is                             | a state university's library |
        | who learns it                                       | parent                       |
        | the user's age in days on the day of the disclosure | about 10 years               |
        | the demand or duty                                  | an open-records request      |
        | what the recipient is to the user                   | custodial parent             |
        | it is for federal immigration enforcement           | yes                          |
      Then the statute permits it under subsection (2)(c)

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

    @id:GEN-6586711a @level:reading @provision:24-74-103 @reading:T-FERPA=no @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘who learns it’, 6586711a
      Given it is 22 May 2025
      And the register's reading T-FERPA=no is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                    |
        | whose information it is                                                                             | a state university's library |
        | what other law says of the disclosure                                                               | required                     |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                          |
        | it is for federal immigration enforcement                                                           | yes                          |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-6bead1cb @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is it for federal immigration enforcement?” turns on ‘what the disclosure is for’, 6bead1cb
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                      | how it is             |
        | what the information shows of that person | no use of the library |
      Then the statute does not reach it

    @id:GEN-750837e7 @level:reading @provision:24-74-103 @reading:T-SELF @reading:T-USER @reading:T-VENDOR @reading:T-FERPA=no @source:24-74-103
    Scenario Outline: The answer turns on ‘who learns it’, 750837e7 (<case>)
      Given it is 22 May 2025
      And the register's reading T-FERPA=no is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                    |
        | whose information it is                                                                             | a state university's library |
        | who learns it                                                                                       | <value>                      |
        | what other law says of the disclosure                                                               | required                     |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                          |
        | it is for federal immigration enforcement                                                           | yes                          |
      Then the statute permits it under subsection (2)(c)

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
        | case                 | value                      |
        | informal             | an informal request        |
        | exigent-claim        | exigent claim              |
        | preservation         | preservation               |
        | discovery-request    | discovery request          |
        | cora                 | an open-records request    |
        | grand-jury           | grand jury                 |
        | court-order          | court order                |
        | production-order     | production order           |
        | search-warrant       | search warrant             |
        | nsl                  | a national security letter |
        | statutory-permission | statutory permission       |

    @id:GEN-8682bbd2 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘the form of the consent’, 8682bbd2
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
        | case          | value                                  |
        | school-public | a public school's library              |
        | institutional | a state institution's library          |
        | joint         | a library that two bodies run together |

    @id:GEN-b96a0153 @level:may @provision:24-74-103 @reading:T-FERPA @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘who learns it’, b96a0153
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                | how it is                    |
        | whose information it is                                                                             | a state university's library |
        | who learns it                                                                                       | guardian                     |
        | the user's age in days on the day of the disclosure                                                 | about 10 years               |
        | what other law says of the disclosure                                                               | not known                    |
        | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 | yes                          |
        | it is for federal immigration enforcement                                                           | yes                          |
      Then the statute permits it under subsection (2)(c)

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
    Scenario Outline: “Is the holder a state agency or a political subdivision?” turns on ‘whose information it is’, c54f0949 (<case>)
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
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘the form of the consent’, ca154339
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

    @id:GEN-cf7d7dfc @level:may @provision:24-74-103 @reading:T-IMM @source:24-74-103
    Scenario: 24-74-103 is wrong by one condition, cf7d7dfc
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is     |
        | what the disclosure is for                                                                   | circulation   |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes           |
        | the form of the consent                                                                      | written paper |
        | whose consent it is                                                                          | user          |
        | whether the consent is in force                                                              | current       |
        | the consent (and the power of whoever gave it) covers this disclosure                        | yes           |
        | it is for federal immigration enforcement                                                    | not known     |
      Then the statute permits it under subsection (2)(a)

    @id:GEN-de4c2faf @level:must @provision:24-74-103 @control:GEN-c293165e @reading:T-VENDOR @source:24-74-103
    Scenario Outline: “Is the holder a state agency or a political subdivision?” turns on ‘whose information it is’, de4c2faf (<case>)
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

    @id:GEN-e38cb638 @level:must @provision:24-74-103 @control:GEN-3f8e56a9 @reading:T-IMMCON @source:24-74-103
    Scenario: 24-74-103 is wrong by one finding, e38cb638
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is     |
        | what the disclosure is for                                            | circulation   |
        | the form of the consent                                               | written paper |
        | whose consent it is                                                   | user          |
        | whether the consent is in force                                       | current       |
        | the consent (and the power of whoever gave it) covers this disclosure | yes           |
        | it is for federal immigration enforcement                             | not known     |
      Then the law cannot say
      And nobody commits an offense under subsection (3)

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

    @id:GEN-0e50b92c @level:reading @provision:24-74.1-102 @reading:T-IMM @reading:T-GDN=any @source:24-74.1-102
    Scenario Outline: The answer turns on ‘whose consent it is’, 0e50b92c (<case>)
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

    @id:GEN-3d3434e0 @level:reading @provision:24-74.1-102 @reading:T-REV=written-only @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on ‘whether the consent is in force’, 3d3434e0
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

    @id:GEN-526ee7c2 @level:reading @provision:24-74.1-102 @reading:T-EXP=never @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on ‘whether the consent is in force’, 526ee7c2
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

    @id:GEN-6c5534aa @level:reading @provision:24-74.1-102 @reading:T-IMM=court-issued @source:24-74.1-102
    Scenario Outline: “Is there process of a federal judge or magistrate, or consent?” turns on ‘the demand or duty’, 6c5534aa (<case>)
      Given it is 1 July 2025
      And the register's reading T-IMM=court-issued is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is   |
        | what the disclosure is for                                                                   | circulation |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes         |
        | the demand or duty                                                                           | <value>     |
        | it is for federal immigration enforcement                                                    | yes         |
        | who issued it                                                                                | attorney    |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case             | value                                                   |
        | subpoena         | subpoena                                                |
        | grand-jury       | grand jury                                              |
        | court-order      | court order                                             |
        | production-order | production order                                        |
        | fisa-order       | an order of the foreign intelligence surveillance court |

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

    @id:GEN-b6da8103 @level:reading @provision:24-74.1-102 @reading:T-BLANKET @reading:T-IMM @reading:T-CARD=yes @source:24-74.1-102
    Scenario Outline: The answer turns on ‘the form of the consent’, b6da8103 (<case>)
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

    @id:GEN-b9735965 @level:must @provision:24-74.1-102 @control:GEN-7d35614f @reading:T-IMM @source:24-74.1-102
    Scenario Outline: “Is there process of a federal judge or magistrate, or consent?” turns on ‘who issued it’, b9735965 (<case>)
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
        | case   | value  |
        | agency | agency |
        | none   | none   |

    @id:GEN-dff04d49 @level:must @provision:24-74.1-102 @control:GEN-13da3a7b @reading:T-EXP @reading:T-IMM @reading:T-REV @source:24-74.1-102
    Scenario Outline: The answer turns on ‘whether the consent is in force’, dff04d49 (<case>)
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
    Scenario: With another value of ‘somebody else intentionally aided, abetted, advised or encouraged …’, 03c5473d
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
    Scenario: With another value of ‘a school keeps it as an education record, which FERPA opens to a …’, 44ef2d7a
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
    Scenario: With another value of ‘somebody else intentionally aided, abetted, advised or encouraged …’, 7b238a29
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                                                       | how it is |
        | somebody else intentionally aided, abetted, advised or encouraged the one who discloses; who does answers as that one does | no        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-9129ad1a @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: With another value of ‘a court's order bars this parent from the child's records: …’, 9129ad1a
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
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on ‘the form of the consent’, a1c48ac2
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

    @id:GEN-0d6e09eb @level:must @provision:24-90-119.2.a @control:GEN-1bea3494 @reading:T-RECSCOPE @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, 0d6e09eb
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is   |
        | what the information shows of that person                                        | presence    |
        | what the disclosure is for                                                       | circulation |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known   |
        | how a message that names the use is sent                                         | postcard    |
        | it is for federal immigration enforcement                                        | yes         |
      Then the statute forbids it
      And the law cannot say whether there is an offense

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

    @id:GEN-1bea3494 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, 1bea3494
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the information shows of that person                                        | presence          |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
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

    @id:GEN-2f2c8e62 @level:reading @provision:24-90-119.2.a @reading:T-SELF @reading:T-USER @reading:T-VENDOR @reading:T-RECOV=amount-only @source:24-90-119.2.a
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

    @id:GEN-2f65773c @level:must @provision:24-90-119.2.a @control:GEN-ec28a473 @reading:T-MENS @reading:T-NEC @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, 2f65773c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is   |
        | what the information shows of that person                                        | service     |
        | what the disclosure is for                                                       | circulation |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known   |
        | how a message that names the use is sent                                         | postcard    |
        | it is for federal immigration enforcement                                        | yes         |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-349958f1 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 349958f1
      Given it is 31 March 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the disclosure is for                                                       | not known         |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no                |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-538cdac4 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, 538cdac4
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the information shows of that person                                        | other use         |
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

    @id:GEN-5cd8581c @level:must @provision:24-90-119.2.a @control:GEN-b35368bf @reading:T-IMMUNE @reading:T-NEC @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 5cd8581c
      Given it is 6 August 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is |
        | what the disclosure is for                                                       | not known |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no        |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-6ab49dcd @level:must @provision:24-90-119.2.a @control:GEN-8b52a1a1 @reading:T-VER @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, 6ab49dcd
      Given it is 29 June 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is                    |
        | whose information it is                                                          | a state university's library |
        | what the information shows of that person                                        | no use of the library        |
        | what the disclosure is for                                                       | not known                    |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known                    |
        | how a message that names the use is sent                                         | postcard                     |
        | it is for federal immigration enforcement                                        | yes                          |
      Then the law cannot say
      And nobody commits an offense under subsection (3)

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

    @id:GEN-8b52a1a1 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, 8b52a1a1
      Given it is 29 June 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is             |
        | whose information it is                                                          | a federal library     |
        | what the information shows of that person                                        | no use of the library |
        | what the disclosure is for                                                       | not known             |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known             |
        | how a message that names the use is sent                                         | postcard              |
        | it is for federal immigration enforcement                                        | yes                   |
      Then the statute does not reach it

    @id:GEN-9523c908 @level:must @provision:24-90-119.2.a @control:GEN-c2d066b5 @reading:T-REG @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, 9523c908
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the information shows of that person                                        | registration only |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-95df8d26 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘how a message that names the use is sent’, 95df8d26
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | sealed            |
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

    @id:GEN-ad181bd7 @level:reading @provision:24-90-119.2.a @reading:T-AGENCY @reading:T-NEC @reading:T-SELF @reading:T-USER @reading:T-RECOV=allowed @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on ‘who learns it’, ad181bd7 (<case>)
      Given it is 22 May 2025
      And the register's reading T-RECOV=allowed is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is                    |
        | whose information it is                                                          | a state university's library |
        | who learns it                                                                    | <value>                      |
        | what the disclosure is for                                                       | recovery                     |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no                           |
        | it is for federal immigration enforcement                                        | yes                          |
      Then the statute forbids it
      And the law cannot say whether there is an offense

      Examples:
        | case             | value                                              |
        | user             | the user                                           |
        | account-holder   | the holder of an account on which another borrowed |
        | account-borrower | the one who borrowed on another's account          |

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

    @id:GEN-b35368bf @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, b35368bf
      Given it is 6 August 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the disclosure is for                                                       | not known         |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | no                |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-b66a7587 @level:must @provision:24-90-119.2.a @control:GEN-6b823f67 @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on ‘who learns it’, b66a7587 (<case>)
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

    @id:GEN-bb7f8bf2 @level:reading @provision:24-90-119.2.a @reading:T-MENS @reading:T-NEC @reading:T-SELF @reading:T-VENDOR @reading:T-RECOV=allowed @source:24-90-119.2.a
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
      And the law cannot say whether there is an offense

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

    @id:GEN-c2d066b5 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, c2d066b5
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the information shows of that person                                        | registration only |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

    @id:GEN-c66ba531 @level:must @provision:24-90-119.2.a @control:GEN-538cdac4 @reading:T-RECSCOPE @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, c66ba531
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is   |
        | what the information shows of that person                                        | other use   |
        | what the disclosure is for                                                       | circulation |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known   |
        | how a message that names the use is sent                                         | postcard    |
        | it is for federal immigration enforcement                                        | yes         |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-eb5b2b7b @level:must @provision:24-90-119.2.a @control:GEN-95df8d26 @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘how a message that names the use is sent’, eb5b2b7b
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is   |
        | what the disclosure is for                                                       | circulation |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known   |
        | how a message that names the use is sent                                         | sealed      |
        | it is for federal immigration enforcement                                        | yes         |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-ec28a473 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on ‘what the information shows of that person’, ec28a473
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                             | how it is         |
        | what the information shows of that person                                        | service           |
        | what the disclosure is for                                                       | circulation       |
        | no less revealing way would do: nothing more is disclosed than the purpose needs | not known         |
        | how a message that names the use is sent                                         | postcard          |
        | it is for federal immigration enforcement                                        | yes               |
        | whose information it is                                                          | a federal library |
      Then the statute does not reach it

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

    @id:GEN-2812d73d @level:must @provision:24-90-119.2.c @control:GEN-33269a5d @reading:T-AGENCY @reading:T-COURT @source:24-90-119.2.c
    Scenario: 24-90-119(2)(c) is wrong by one finding, 2812d73d
      Given it is 28 February 2022
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                             | how it is                                               |
        | whose information it is                          | a state university's library                            |
        | the demand or duty                               | an order of the foreign intelligence surveillance court |
        | it is valid on its face                          | yes                                                     |
        | it is addressed to the one who holds the records | yes                                                     |
        | whether it must be obeyed now                    | yes                                                     |
        | it covers what is disclosed                      | yes                                                     |
        | it is for federal immigration enforcement        | yes                                                     |
        | who issued it                                    | attorney                                                |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-33269a5d @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: 24-90-119(2)(c) is wrong by one finding, 33269a5d
      Given it is 28 February 2022
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                             | how it is                                               |
        | whose information it is                          | a federal library                                       |
        | the demand or duty                               | an order of the foreign intelligence surveillance court |
        | it is valid on its face                          | yes                                                     |
        | it is addressed to the one who holds the records | yes                                                     |
        | whether it must be obeyed now                    | yes                                                     |
        | it covers what is disclosed                      | yes                                                     |
        | it is for federal immigration enforcement        | yes                                                     |
        | who issued it                                    | attorney                                                |
      Then the statute does not reach it

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

    @id:GEN-7a77bff6 @level:must @provision:24-90-119.2.c @control:GEN-efaa804b @reading:T-COURT @reading:T-IMM @source:24-90-119.2.c
    Scenario: “Is there a subpoena?” turns on ‘the demand or duty’, 7a77bff6
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is        |
        | the demand or duty                                                    | production order |
        | it is valid on its face                                               | yes              |
        | it is addressed to the one who holds the records                      | yes              |
        | whether it must be obeyed now                                         | yes              |
        | it runs in Colorado: issued here, by a federal court, or domesticated | yes              |
        | it covers what is disclosed                                           | yes              |
        | it is for federal immigration enforcement                             | yes              |
        | who issued it                                                         | clerk            |
      Then the statute forbids it
      And the law cannot say whether there is an offense

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

    @id:GEN-efaa804b @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: “Is there a subpoena?” turns on ‘the demand or duty’, efaa804b
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | the demand or duty                                                    | production order  |
        | it is valid on its face                                               | yes               |
        | it is addressed to the one who holds the records                      | yes               |
        | whether it must be obeyed now                                         | yes               |
        | it runs in Colorado: issued here, by a federal court, or domesticated | yes               |
        | it covers what is disclosed                                           | yes               |
        | it is for federal immigration enforcement                             | yes               |
        | who issued it                                                         | clerk             |
        | whose information it is                                               | a federal library |
      Then the statute does not reach it

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

    @id:GEN-0555e324 @level:may @provision:24-90-119.3 @source:24-90-119.3
    Scenario: The answer turns on ‘whose information it is’, 0555e324
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | whose information it is                                               | a federal library |
        | the library is supported principally with money derived from taxation | yes               |
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

    @id:GEN-1a5ff1d2 @level:must @provision:24-90-119.3 @control:GEN-0555e324 @reading:T-MENS @source:24-90-119.3
    Scenario: The answer turns on ‘whose information it is’, 1a5ff1d2
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | whose information it is                                               | a private library |
        | the library is supported principally with money derived from taxation | yes               |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

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
        | case          | value                                  |
        | school-public | a public school's library              |
        | institutional | a state institution's library          |
        | joint         | a library that two bodies run together |

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

    @id:GEN-c10e5273 @level:may @provision:24-90-119.3 @source:24-90-119.3
    Scenario: “Is whoever reports child abuse in good faith immune from the penalty?” turns on ‘what the disclosure is for’, c10e5273
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                  | how it is         |
        | what the disclosure is for                                            | research          |
        | the operation that it serves is a reasonable operation of the library | no                |
        | whose information it is                                               | a federal library |
      Then the statute does not reach it

    @id:GEN-cfaf066a @level:must @provision:24-90-119.3 @control:GEN-7266592a @reading:T-IMMUNE @source:24-90-119.3
    Scenario: 24-90-119(3) is wrong by one finding, cfaf066a
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                                                                                         | how it is    |
        | what the disclosure is for                                                                   | abuse report |
        | this disclosure, to this recipient, is necessary for the reasonable operation of the library | yes          |
      Then the statute forbids it
      And the law cannot say whether there is an offense

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

    @id:GEN-e1410cbd @level:must @provision:24-90-119.3 @control:GEN-7ccbe4b4 @source:24-90-119.3
    Scenario Outline: The answer turns on ‘who discloses’, e1410cbd (<case>)
      Given it is 14 August 2003
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | what                    | how it is        |
        | whose information it is | a library system |
        | who discloses           | <value>          |
      Then the statute forbids it
      And the law cannot say whether there is an offense

      Examples:
        | case      | value                                      |
        | automated | a machine of the library                   |
        | unstated  | the library, by whom or what is not stated |

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
