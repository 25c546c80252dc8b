# Made by `hushmark prove --complete`. Do not edit: write a scenario of your own, and what it notices is no longer made here.
@kind:law @generated
Feature: Cases that were found by search, and that nobody has reviewed
  Each is the case nearest to an ordinary one that tells a fault of the law, which no written scenario notices, from the law.

  Background:
    Given it is 23 November 2026

  Rule: Faults of 24-74-103

    @id:GEN-126dbf8d @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is the holder a state agency or a political subdivision?” turns on holder, 126dbf8d
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value   | meaning                                   |
        | holder              | federal | whose information it is                   |
        | immigration_purpose | yes     | it is for federal immigration enforcement |
      Then the statute does not reach it

    @id:GEN-196b5379 @level:must @provision:24-74-103 @control:GEN-32105cf7 @source:24-74-103
    Scenario Outline: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on process.issuer, 196b5379 (<case>)
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value          | meaning                                   |
        | holder              | academic_state | whose information it is                   |
        | use_head            | none           | what the information shows of that person |
        | process.kind        | subpoena       | the demand or duty                        |
        | immigration_purpose | yes            | it is for federal immigration enforcement |
        | process.issuer      | <value>        | who issued it                             |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case   | value  |
        | agency | agency |
        | none   | none   |

    @id:GEN-245265ba @level:may @provision:24-74-103 @source:24-74-103
    Scenario Outline: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on process.kind, 245265ba (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value   | meaning                                               |
        | use_head            | none    | what the information shows of that person             |
        | process.kind        | <value> | the demand or duty                                    |
        | process.federal     | yes     | it was issued by a federal judge, magistrate or court |
        | immigration_purpose | yes     | it is for federal immigration enforcement             |
        | process.issuer      | judge   | who issued it                                         |
      Then the statute does not reach it

      Examples:
        | case             | value            |
        | grand-jury       | grand_jury       |
        | court-order      | court_order      |
        | production-order | production_order |
        | fisa-order       | fisa_order       |

    @id:GEN-2b764e11 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on recipient, 2b764e11
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value          | meaning                                                                                             |
        | holder              | academic_state | whose information it is                                                                             |
        | recipient           | parent         | who learns it                                                                                       |
        | use_head            | none           | what the information shows of that person                                                           |
        | user_age_days       | 3650           | the user's age in days on the day of the disclosure                                                 |
        | other_law           | not known      | what other law says of the disclosure                                                               |
        | education_record    | yes            | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 |
        | immigration_purpose | yes            | it is for federal immigration enforcement                                                           |
      Then the statute does not reach it

    @id:GEN-2bdeca18 @level:must @provision:24-74-103 @control:GEN-2b764e11 @source:24-74-103
    Scenario Outline: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on recipient, 2bdeca18 (<case>)
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value          | meaning                                                                                             |
        | holder              | academic_state | whose information it is                                                                             |
        | recipient           | <value>        | who learns it                                                                                       |
        | use_head            | none           | what the information shows of that person                                                           |
        | user_age_days       | 3650           | the user's age in days on the day of the disclosure                                                 |
        | other_law           | not known      | what other law says of the disclosure                                                               |
        | education_record    | yes            | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 |
        | immigration_purpose | yes            | it is for federal immigration enforcement                                                           |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case                    | value                   |
        | user                    | user                    |
        | agent                   | agent                   |
        | stepparent              | stepparent              |
        | relative                | relative                |
        | spouse                  | spouse                  |
        | household               | household               |
        | staff-in-duty           | staff_in_duty           |
        | staff-no-duty           | staff_no_duty           |
        | trustee                 | trustee                 |
        | volunteer               | volunteer               |
        | other-library           | other_library           |
        | consortium              | consortium              |
        | processor               | processor               |
        | contractor              | contractor              |
        | collector               | collector               |
        | credit-bureau           | credit_bureau           |
        | law-enforcement-state   | law_enforcement_state   |
        | law-enforcement-federal | law_enforcement_federal |
        | court-or-party          | court_or_party          |
        | records-requester       | records_requester       |
        | school-staff            | school_staff            |
        | researcher              | researcher              |
        | sponsor                 | sponsor                 |
        | foundation              | foundation              |
        | city-department         | city_department         |
        | attorney-or-insurer     | attorney_or_insurer     |
        | auditor                 | auditor                 |
        | emergency-responder     | emergency_responder     |
        | press                   | press                   |
        | public                  | public                  |
        | account-holder          | account_holder          |
        | account-borrower        | account_borrower        |

    @id:GEN-32105cf7 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on process.issuer, 32105cf7
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value          | meaning                                   |
        | holder              | academic_state | whose information it is                   |
        | use_head            | none           | what the information shows of that person |
        | process.kind        | subpoena       | the demand or duty                        |
        | immigration_purpose | yes            | it is for federal immigration enforcement |
        | process.issuer      | judge          | who issued it                             |
      Then the statute does not reach it

    @id:GEN-352b3c15 @level:must @provision:24-74-103 @control:GEN-8682bbd2 @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on consent.kind, 352b3c15
      Given it is 29 June 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value          | meaning                                   |
        | holder              | academic_state | whose information it is                   |
        | use_head            | none           | what the information shows of that person |
        | consent.kind        | oral           | the form of the consent                   |
        | immigration_purpose | yes            | it is for federal immigration enforcement |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-39cfea44 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on consent.kind, 39cfea44
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value              | meaning                                   |
        | consent.kind        | written_electronic | the form of the consent                   |
        | immigration_purpose | yes                | it is for federal immigration enforcement |
        | holder              | federal            | whose information it is                   |
      Then the statute does not reach it

    @id:GEN-49372970 @level:may @provision:24-74-103 @source:24-74-103
    Scenario Outline: “Is the holder a state agency?” turns on holder, 49372970 (<case>)
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value   | meaning                                   |
        | holder              | <value> | whose information it is                   |
        | use_head            | none    | what the information shows of that person |
        | immigration_purpose | yes     | it is for federal immigration enforcement |
      Then the statute does not reach it

      Examples:
        | case           | value          |
        | school-public  | school_public  |
        | joint          | joint          |
        | library-system | library_system |
        | private        | private        |
        | vendor         | vendor         |
        | non-library    | non_library    |

    @id:GEN-4c0dabf6 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is the holder a state agency or a political subdivision?” turns on holder, 4c0dabf6
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value   | meaning                                   |
        | holder              | federal | whose information it is                   |
        | use_head            | none    | what the information shows of that person |
        | immigration_purpose | yes     | it is for federal immigration enforcement |
      Then the statute does not reach it

    @id:GEN-4d9fcdb8 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is the holder a state agency?” turns on holder, 4d9fcdb8
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value | meaning                                   |
        | use_head            | none  | what the information shows of that person |
        | immigration_purpose | yes   | it is for federal immigration enforcement |
      Then the statute does not reach it

    @id:GEN-526d27bc @level:may @provision:24-74-103 @source:24-74-103
    Scenario Outline: “Is it for federal immigration enforcement?” turns on purpose, 526d27bc (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact     | value   | meaning                                   |
        | use_head | none    | what the information shows of that person |
        | purpose  | <value> | what the disclosure is for                |
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
    Scenario: “Is the holder a state agency or a political subdivision?” turns on holder, 64562e1d
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                    | value   | meaning                                                               |
        | holder                  | federal | whose information it is                                               |
        | funding_principally_tax | yes     | the library is supported principally with money derived from taxation |
        | use_head                | none    | what the information shows of that person                             |
        | immigration_purpose     | yes     | it is for federal immigration enforcement                             |
      Then the statute does not reach it

    @id:GEN-6bead1cb @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is it for federal immigration enforcement?” turns on purpose, 6bead1cb
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact     | value | meaning                                   |
        | use_head | none  | what the information shows of that person |
      Then the statute does not reach it

    @id:GEN-7654921a @level:must @provision:24-74-103 @control:GEN-4d9fcdb8 @source:24-74-103
    Scenario: “Is the holder a state agency?” turns on holder, 7654921a
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value         | meaning                                   |
        | holder              | institutional | whose information it is                   |
        | use_head            | none          | what the information shows of that person |
        | immigration_purpose | yes           | it is for federal immigration enforcement |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-7752cb78 @level:must @provision:24-74-103 @control:GEN-c8e03327 @source:24-74-103
    Scenario Outline: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on process.kind, 7752cb78 (<case>)
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value          | meaning                                   |
        | holder              | academic_state | whose information it is                   |
        | use_head            | none           | what the information shows of that person |
        | process.kind        | <value>        | the demand or duty                        |
        | immigration_purpose | yes            | it is for federal immigration enforcement |
        | process.issuer      | attorney       | who issued it                             |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case                 | value                |
        | informal             | informal             |
        | exigent-claim        | exigent_claim        |
        | preservation         | preservation         |
        | discovery-request    | discovery_request    |
        | cora                 | cora                 |
        | grand-jury           | grand_jury           |
        | court-order          | court_order          |
        | production-order     | production_order     |
        | search-warrant       | search_warrant       |
        | fisa-order           | fisa_order           |
        | nsl                  | nsl                  |
        | statutory-permission | statutory_permission |

    @id:GEN-7f01422e @level:reading @provision:24-74-103 @reading:T-CORAPAR=yes @source:24-74-103
    Scenario Outline: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on recipient, 7f01422e (<case>)
      Given it is 22 May 2025
      And the register's reading T-CORAPAR=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value            | meaning                                             |
        | holder              | academic_state   | whose information it is                             |
        | recipient           | <value>          | who learns it                                       |
        | user_age_days       | 3650             | the user's age in days on the day of the disclosure |
        | process.kind        | cora             | the demand or duty                                  |
        | relation            | custodial_parent | what the recipient is to the user                   |
        | immigration_purpose | yes              | it is for federal immigration enforcement           |
      Then the statute permits it under subsection (2)(c)

      Examples:
        | case       | value      |
        | guardian   | guardian   |
        | stepparent | stepparent |
        | relative   | relative   |

    @id:GEN-8682bbd2 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on consent.kind, 8682bbd2
      Given it is 29 June 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value   | meaning                                   |
        | holder              | federal | whose information it is                   |
        | use_head            | none    | what the information shows of that person |
        | consent.kind        | oral    | the form of the consent                   |
        | immigration_purpose | yes     | it is for federal immigration enforcement |
      Then the statute does not reach it

    @id:GEN-86932108 @level:must @provision:24-74-103 @control:GEN-a1c48ac2 @reading:T-IMMCON @reading:T-VER @source:24-74-103
    Scenario Outline: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on consent.kind, 86932108 (<case>)
      Given it is 29 June 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value          | meaning                                   |
        | holder              | academic_state | whose information it is                   |
        | use_head            | none           | what the information shows of that person |
        | consent.kind        | <value>        | the form of the consent                   |
        | immigration_purpose | yes            | it is for federal immigration enforcement |
      Then the law cannot say
      And nobody commits an offense under subsection (3)

      Examples:
        | case            | value           |
        | implied-by-card | implied_by_card |
        | blanket         | blanket         |

    @id:GEN-8b513874 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Does it identify a person, so that it is personal identifying information?” turns on identifies, 8b513874
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value | meaning                                    |
        | identifies          | no    | whether a person can be identified from it |
        | use_head            | none  | what the information shows of that person  |
        | immigration_purpose | yes   | it is for federal immigration enforcement  |
      Then the statute does not reach it

    @id:GEN-8d7659f2 @level:must @provision:24-74-103 @control:GEN-8b513874 @reading:T-ANON @source:24-74-103
    Scenario: “Does it identify a person, so that it is personal identifying information?” turns on identifies, 8d7659f2
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value    | meaning                                    |
        | identifies          | linkable | whether a person can be identified from it |
        | use_head            | none     | what the information shows of that person  |
        | immigration_purpose | yes      | it is for federal immigration enforcement  |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-97987c27 @level:reading @provision:24-74-103 @reading:T-ANON=direct @source:24-74-103
    Scenario: “Does it identify a person, so that it is personal identifying information?” turns on identifies, 97987c27
      Given it is 1 July 2025
      And the register's reading T-ANON=direct is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value    | meaning                                    |
        | identifies          | linkable | whether a person can be identified from it |
        | immigration_purpose | yes      | it is for federal immigration enforcement  |
      Then the statute does not reach it

    @id:GEN-ae48ff2b @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is the holder a state agency?” turns on holder, ae48ff2b
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value   | meaning                                   |
        | holder              | federal | whose information it is                   |
        | immigration_purpose | yes     | it is for federal immigration enforcement |
      Then the statute does not reach it

    @id:GEN-b5131bba @level:must @provision:24-74-103 @control:GEN-4c0dabf6 @source:24-74-103
    Scenario Outline: “Is the holder a state agency or a political subdivision?” turns on holder, b5131bba (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value   | meaning                                   |
        | holder              | <value> | whose information it is                   |
        | use_head            | none    | what the information shows of that person |
        | immigration_purpose | yes     | it is for federal immigration enforcement |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case          | value         |
        | school-public | school_public |
        | institutional | institutional |
        | joint         | joint         |

    @id:GEN-c293165e @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is the holder a state agency or a political subdivision?” turns on holder, c293165e
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value   | meaning                                                     |
        | holder              | federal | whose information it is                                     |
        | acts_for_library    | yes     | the one who discloses acts for a publicly supported library |
        | use_head            | none    | what the information shows of that person                   |
        | immigration_purpose | yes     | it is for federal immigration enforcement                   |
      Then the statute does not reach it

    @id:GEN-c4f1f629 @level:must @provision:24-74-103 @control:GEN-ea4d0e63 @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on recipient, c4f1f629
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value          | meaning                                                                                             |
        | holder              | academic_state | whose information it is                                                                             |
        | use_head            | none           | what the information shows of that person                                                           |
        | user_age_days       | 3650           | the user's age in days on the day of the disclosure                                                 |
        | other_law           | not known      | what other law says of the disclosure                                                               |
        | education_record    | yes            | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 |
        | immigration_purpose | yes            | it is for federal immigration enforcement                                                           |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-c54f0949 @level:may @provision:24-74-103 @reading:T-VENDOR @source:24-74-103
    Scenario Outline: “Is the holder a state agency or a political subdivision?” turns on holder, c54f0949 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value   | meaning                                                     |
        | holder              | <value> | whose information it is                                     |
        | acts_for_library    | no      | the one who discloses acts for a publicly supported library |
        | immigration_purpose | yes     | it is for federal immigration enforcement                   |
      Then the statute does not reach it

      Examples:
        | case           | value          |
        | library-system | library_system |
        | vendor         | vendor         |
        | non-library    | non_library    |

    @id:GEN-c8e03327 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on process.kind, c8e03327
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value          | meaning                                   |
        | holder              | academic_state | whose information it is                   |
        | use_head            | none           | what the information shows of that person |
        | process.kind        | statutory_duty | the demand or duty                        |
        | immigration_purpose | yes            | it is for federal immigration enforcement |
        | process.issuer      | attorney       | who issued it                             |
      Then the statute does not reach it

    @id:GEN-ca154339 @level:must @provision:24-74-103 @control:GEN-39cfea44 @reading:T-ESIG @reading:T-IMMCON @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on consent.kind, ca154339
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value              | meaning                                   |
        | consent.kind        | written_electronic | the form of the consent                   |
        | immigration_purpose | yes                | it is for federal immigration enforcement |
      Then the law cannot say
      And the law cannot say whether there is an offense

    @id:GEN-ce5cc2a3 @level:must @provision:24-74-103 @control:GEN-64562e1d @source:24-74-103
    Scenario: “Is the holder a state agency or a political subdivision?” turns on holder, ce5cc2a3
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                    | value   | meaning                                                               |
        | holder                  | private | whose information it is                                               |
        | funding_principally_tax | yes     | the library is supported principally with money derived from taxation |
        | use_head                | none    | what the information shows of that person                             |
        | immigration_purpose     | yes     | it is for federal immigration enforcement                             |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-de4c2faf @level:must @provision:24-74-103 @control:GEN-c293165e @source:24-74-103
    Scenario Outline: “Is the holder a state agency or a political subdivision?” turns on holder, de4c2faf (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value   | meaning                                                     |
        | holder              | <value> | whose information it is                                     |
        | acts_for_library    | yes     | the one who discloses acts for a publicly supported library |
        | use_head            | none    | what the information shows of that person                   |
        | immigration_purpose | yes     | it is for federal immigration enforcement                   |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case           | value          |
        | library-system | library_system |
        | vendor         | vendor         |
        | non-library    | non_library    |

    @id:GEN-ea4d0e63 @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on recipient, ea4d0e63
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value     | meaning                                                                                             |
        | use_head            | none      | what the information shows of that person                                                           |
        | user_age_days       | 3650      | the user's age in days on the day of the disclosure                                                 |
        | other_law           | not known | what other law says of the disclosure                                                               |
        | education_record    | yes       | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 |
        | immigration_purpose | yes       | it is for federal immigration enforcement                                                           |
      Then the statute does not reach it

    @id:GEN-eb2b75ad @level:must @provision:24-74-103 @control:GEN-6bead1cb @source:24-74-103
    Scenario: “Is it for federal immigration enforcement?” turns on purpose, eb2b75ad
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact     | value       | meaning                                   |
        | use_head | none        | what the information shows of that person |
        | purpose  | immigration | what the disclosure is for                |
      Then section 24-74-103 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-f1c5193e @level:may @provision:24-74-103 @source:24-74-103
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on recipient, f1c5193e
      Given it is 22 May 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value          | meaning                                                                                             |
        | holder              | academic_state | whose information it is                                                                             |
        | recipient           | parent         | who learns it                                                                                       |
        | user_age_days       | 3650           | the user's age in days on the day of the disclosure                                                 |
        | other_law           | not known      | what other law says of the disclosure                                                               |
        | education_record    | yes            | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 |
        | immigration_purpose | yes            | it is for federal immigration enforcement                                                           |
      Then the statute permits it under subsection (2)(c)

  Rule: Faults of 24-74.1-102

    @id:GEN-096eead2 @level:reading @provision:24-74.1-102 @reading:T-IMM @reading:T-WARRANT=open @source:24-74.1-102
    Scenario Outline: “Is there process of a federal judge or magistrate, or consent?” turns on process.kind, 096eead2 (<case>)
      Given it is 1 July 2025
      And the register's reading T-WARRANT=open is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value     | meaning                                               |
        | process.kind        | <value>   | the demand or duty                                    |
        | process.federal     | yes       | it was issued by a federal judge, magistrate or court |
        | other_law           | required  | what other law says of the disclosure                 |
        | immigration_purpose | not known | it is for federal immigration enforcement             |
        | process.issuer      | judge     | who issued it                                         |
      Then the law cannot say
      And nobody commits an offense under subsection (3)

      Examples:
        | case                    | value                   |
        | informal                | informal                |
        | exigent-claim           | exigent_claim           |
        | preservation            | preservation            |
        | discovery-request       | discovery_request       |
        | cora                    | cora                    |
        | administrative-subpoena | administrative_subpoena |
        | search-warrant          | search_warrant          |
        | nsl                     | nsl                     |
        | statutory-duty          | statutory_duty          |
        | statutory-permission    | statutory_permission    |

    @id:GEN-0ea65898 @level:may @provision:24-74.1-102 @reading:T-GDN @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on consent.by, 0ea65898
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value         | meaning                                                               |
        | consent.kind         | written_paper | the form of the consent                                               |
        | consent.by           | guardian      | whose consent it is                                                   |
        | consent.status       | current       | whether the consent is in force                                       |
        | consent.scope_covers | yes           | the consent (and the power of whoever gave it) covers this disclosure |
        | other_law            | required      | what other law says of the disclosure                                 |
        | immigration_purpose  | yes           | it is for federal immigration enforcement                             |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-11eb3e12 @level:reading @provision:24-74.1-102 @reading:T-CARD=yes @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on consent.kind, 11eb3e12
      Given it is 1 July 2025
      And the register's reading T-CARD=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value           | meaning                                   |
        | consent.kind        | implied_by_card | the form of the consent                   |
        | consent.by          | user            | whose consent it is                       |
        | other_law           | required        | what other law says of the disclosure     |
        | immigration_purpose | yes             | it is for federal immigration enforcement |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-13da3a7b @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on consent.kind, 13da3a7b
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value         | meaning                                                               |
        | consent.kind         | written_paper | the form of the consent                                               |
        | consent.by           | user          | whose consent it is                                                   |
        | consent.status       | current       | whether the consent is in force                                       |
        | consent.scope_covers | yes           | the consent (and the power of whoever gave it) covers this disclosure |
        | other_law            | required      | what other law says of the disclosure                                 |
        | immigration_purpose  | yes           | it is for federal immigration enforcement                             |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-35ab83f5 @level:must @provision:24-74.1-102 @control:GEN-3ebbca49 @reading:T-IMM @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on process.issuer, 35ab83f5
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value    | meaning                                               |
        | use_head            | none     | what the information shows of that person             |
        | process.kind        | subpoena | the demand or duty                                    |
        | process.federal     | yes      | it was issued by a federal judge, magistrate or court |
        | immigration_purpose | yes      | it is for federal immigration enforcement             |
        | process.issuer      | clerk    | who issued it                                         |
      Then section 24-74.1-102 forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-38c0d1cd @level:reading @provision:24-74.1-102 @reading:T-IMM @reading:T-GDN=any @source:24-74.1-102
    Scenario Outline: “Is there process of a federal judge or magistrate, or consent?” turns on consent.by, 38c0d1cd (<case>)
      Given it is 1 July 2025
      And the register's reading T-GDN=any is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value         | meaning                                                               |
        | consent.kind         | written_paper | the form of the consent                                               |
        | consent.by           | <value>       | whose consent it is                                                   |
        | consent.status       | current       | whether the consent is in force                                       |
        | consent.scope_covers | no            | the consent (and the power of whoever gave it) covers this disclosure |
        | other_law            | required      | what other law says of the disclosure                                 |
        | immigration_purpose  | yes           | it is for federal immigration enforcement                             |
      Then the statute forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case                    | value                   |
        | user                    | user                    |
        | parent                  | parent                  |
        | conservator             | conservator             |
        | agent                   | agent                   |
        | personal-representative | personal_representative |
        | other                   | other                   |

    @id:GEN-3d3434e0 @level:reading @provision:24-74.1-102 @reading:T-REV=written-only @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on consent.status, 3d3434e0
      Given it is 1 July 2025
      And the register's reading T-REV=written-only is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value         | meaning                                                               |
        | consent.kind         | written_paper | the form of the consent                                               |
        | consent.by           | user          | whose consent it is                                                   |
        | consent.status       | revoked_oral  | whether the consent is in force                                       |
        | consent.scope_covers | yes           | the consent (and the power of whoever gave it) covers this disclosure |
        | other_law            | required      | what other law says of the disclosure                                 |
        | immigration_purpose  | yes           | it is for federal immigration enforcement                             |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-3d34a41b @level:reading @provision:24-74.1-102 @reading:T-BLANKET=yes @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on consent.kind, 3d34a41b
      Given it is 1 July 2025
      And the register's reading T-BLANKET=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value    | meaning                                   |
        | consent.kind        | blanket  | the form of the consent                   |
        | consent.by          | user     | whose consent it is                       |
        | consent.status      | current  | whether the consent is in force           |
        | other_law           | required | what other law says of the disclosure     |
        | immigration_purpose | yes      | it is for federal immigration enforcement |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-3ebbca49 @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on process.issuer, 3ebbca49
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact            | value    | meaning                                               |
        | use_head        | none     | what the information shows of that person             |
        | process.kind    | subpoena | the demand or duty                                    |
        | process.federal | yes      | it was issued by a federal judge, magistrate or court |
        | process.issuer  | clerk    | who issued it                                         |
      Then the statute does not reach it

    @id:GEN-526ee7c2 @level:reading @provision:24-74.1-102 @reading:T-EXP=never @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on consent.status, 526ee7c2
      Given it is 1 July 2025
      And the register's reading T-EXP=never is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value         | meaning                                                               |
        | consent.kind         | written_paper | the form of the consent                                               |
        | consent.by           | user          | whose consent it is                                                   |
        | consent.status       | expired       | whether the consent is in force                                       |
        | consent.scope_covers | yes           | the consent (and the power of whoever gave it) covers this disclosure |
        | other_law            | required      | what other law says of the disclosure                                 |
        | immigration_purpose  | yes           | it is for federal immigration enforcement                             |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-7d2f8e87 @level:reading @provision:24-74.1-102 @reading:T-IMM=court-issued @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on process.kind, 7d2f8e87
      Given it is 1 July 2025
      And the register's reading T-IMM=court-issued is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value          | meaning                                   |
        | process.kind        | statutory_duty | the demand or duty                        |
        | immigration_purpose | yes            | it is for federal immigration enforcement |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-7d35614f @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on process.issuer, 7d35614f
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value    | meaning                                               |
        | process.kind        | subpoena | the demand or duty                                    |
        | process.federal     | yes      | it was issued by a federal judge, magistrate or court |
        | other_law           | required | what other law says of the disclosure                 |
        | immigration_purpose | yes      | it is for federal immigration enforcement             |
        | process.issuer      | judge    | who issued it                                         |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-81b0f7f6 @level:must @provision:24-74.1-102 @control:GEN-7d35614f @reading:T-IMM @source:24-74.1-102
    Scenario Outline: “Is there process of a federal judge or magistrate, or consent?” turns on process.issuer, 81b0f7f6 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value    | meaning                                               |
        | process.kind        | subpoena | the demand or duty                                    |
        | process.federal     | yes      | it was issued by a federal judge, magistrate or court |
        | other_law           | required | what other law says of the disclosure                 |
        | immigration_purpose | yes      | it is for federal immigration enforcement             |
        | process.issuer      | <value>  | who issued it                                         |
      Then the statute forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case     | value    |
        | attorney | attorney |
        | agency   | agency   |
        | none     | none     |

    @id:GEN-994241d8 @level:reading @provision:24-74.1-102 @reading:T-BLANKET @reading:T-IMM @reading:T-CARD=yes @source:24-74.1-102
    Scenario Outline: “Is there process of a federal judge or magistrate, or consent?” turns on consent.kind, 994241d8 (<case>)
      Given it is 1 July 2025
      And the register's reading T-CARD=yes is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value    | meaning                                                               |
        | consent.kind         | <value>  | the form of the consent                                               |
        | consent.by           | user     | whose consent it is                                                   |
        | consent.scope_covers | no       | the consent (and the power of whoever gave it) covers this disclosure |
        | other_law            | required | what other law says of the disclosure                                 |
        | immigration_purpose  | yes      | it is for federal immigration enforcement                             |
      Then the statute forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case               | value              |
        | oral               | oral               |
        | written-paper      | written_paper      |
        | written-electronic | written_electronic |
        | blanket            | blanket            |

    @id:GEN-ad3febf9 @level:must @provision:24-74.1-102 @control:GEN-13da3a7b @reading:T-CARD @reading:T-IMM @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on consent.kind, ad3febf9
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value           | meaning                                                               |
        | consent.kind         | implied_by_card | the form of the consent                                               |
        | consent.by           | user            | whose consent it is                                                   |
        | consent.status       | current         | whether the consent is in force                                       |
        | consent.scope_covers | yes             | the consent (and the power of whoever gave it) covers this disclosure |
        | other_law            | required        | what other law says of the disclosure                                 |
        | immigration_purpose  | yes             | it is for federal immigration enforcement                             |
      Then the statute forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-c95b0f35 @level:must @provision:24-74.1-102 @control:GEN-13da3a7b @reading:T-EXP @reading:T-IMM @reading:T-REV @source:24-74.1-102
    Scenario Outline: “Is there process of a federal judge or magistrate, or consent?” turns on consent.status, c95b0f35 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value         | meaning                                                               |
        | consent.kind         | written_paper | the form of the consent                                               |
        | consent.by           | user          | whose consent it is                                                   |
        | consent.status       | <value>       | whether the consent is in force                                       |
        | consent.scope_covers | yes           | the consent (and the power of whoever gave it) covers this disclosure |
        | other_law            | required      | what other law says of the disclosure                                 |
        | immigration_purpose  | yes           | it is for federal immigration enforcement                             |
      Then the statute forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case            | value           |
        | expired         | expired         |
        | revoked-written | revoked_written |
        | revoked-oral    | revoked_oral    |
        | forged          | forged          |

    @id:GEN-f3dfbfef @level:may @provision:24-74.1-102 @source:24-74.1-102
    Scenario: “Is there process of a federal judge or magistrate, or consent?” turns on consent.by, f3dfbfef
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value         | meaning                                                               |
        | consent.kind         | written_paper | the form of the consent                                               |
        | consent.by           | parent        | whose consent it is                                                   |
        | consent.status       | current       | whether the consent is in force                                       |
        | consent.scope_covers | yes           | the consent (and the power of whoever gave it) covers this disclosure |
        | other_law            | required      | what other law says of the disclosure                                 |
        | immigration_purpose  | yes           | it is for federal immigration enforcement                             |
      Then the statute permits it under subsection (2)(c)

  Rule: Faults of 24-90-119.1

    @id:GEN-03c5473d @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: With another value of complicity, 03c5473d
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact       | value   | meaning                                                                                                                    |
        | complicity | no      | somebody else intentionally aided, abetted, advised or encouraged the one who discloses; who does answers as that one does |
        | holder     | federal | whose information it is                                                                                                    |
      Then the statute does not reach it

    @id:GEN-0ea1cbf6 @level:must @provision:24-90-119.1 @control:GEN-3ef4906e @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on act, 0ea1cbf6
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value             | meaning                                                      |
        | recipient           | not known         | who learns it                                                |
        | identity_verified   | no                | the one who says that he is the user has been verified to be |
        | immigration_purpose | yes               | it is for federal immigration enforcement                    |
        | act                 | publish_aggregate | what is done with the information                            |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-339b0b6a @level:may @provision:24-90-119.1 @reading:T-SELF @source:24-90-119.1
    Scenario: 24-90-119(1) is wrong by one finding, 339b0b6a
      Given it is 31 March 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact              | value    | meaning                                                      |
        | recipient         | user     | who learns it                                                |
        | identity_verified | yes      | the one who says that he is the user has been verified to be |
        | other_law         | required | what other law says of the disclosure                        |
      Then the statute does not reach it

    @id:GEN-33a0a0a1 @level:must @provision:24-90-119.1 @control:GEN-e8fff078 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on act, 33a0a0a1
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value           | meaning                                                      |
        | recipient           | not known       | who learns it                                                |
        | identity_verified   | no              | the one who says that he is the user has been verified to be |
        | immigration_purpose | yes             | it is for federal immigration enforcement                    |
        | act                 | confirm_or_deny | what is done with the information                            |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-3449c275 @level:must @provision:24-90-119.1 @control:GEN-9b480cf5 @reading:T-MENS @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on act, 3449c275
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value       | meaning                                                      |
        | act                 | self_access | what is done with the information                            |
        | recipient           | not known   | who learns it                                                |
        | identity_verified   | no          | the one who says that he is the user has been verified to be |
        | immigration_purpose | yes         | it is for federal immigration enforcement                    |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-36eb6240 @level:reading @provision:24-90-119.1 @reading:T-VENDOR=processor-is-library @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on recipient, 36eb6240
      Given it is 1 July 2025
      And the register's reading T-VENDOR=processor-is-library is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact      | value      | meaning       |
        | recipient | contractor | who learns it |
      Then the statute does not reach it

    @id:GEN-3ef4906e @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on act, 3ef4906e
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value             | meaning                                                      |
        | recipient           | not known         | who learns it                                                |
        | identity_verified   | no                | the one who says that he is the user has been verified to be |
        | immigration_purpose | yes               | it is for federal immigration enforcement                    |
        | act                 | publish_aggregate | what is done with the information                            |
        | holder              | federal           | whose information it is                                      |
      Then the statute does not reach it

    @id:GEN-44ef2d7a @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: With another value of education_record, 44ef2d7a
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact             | value   | meaning                                                                                             |
        | education_record | no      | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 |
        | holder           | federal | whose information it is                                                                             |
      Then the statute does not reach it

    @id:GEN-51bec15b @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on act, 51bec15b
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value            | meaning                                                      |
        | recipient           | not known        | who learns it                                                |
        | identity_verified   | no               | the one who says that he is the user has been verified to be |
        | immigration_purpose | yes              | it is for federal immigration enforcement                    |
        | act                 | expose_passively | what is done with the information                            |
        | holder              | federal          | whose information it is                                      |
      Then the statute does not reach it

    @id:GEN-5d203bd5 @level:must @provision:24-90-119.1 @control:GEN-cf06e858 @reading:T-MENS @reading:T-NEC @reading:T-RECOV @source:24-90-119.1
    Scenario: T-RECOV is wrong by one reading, 5d203bd5
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value    | meaning                                                                          |
        | recipient      | parent   | who learns it                                                                    |
        | purpose        | recovery | what the disclosure is for                                                       |
        | fields_minimal | no       | no less revealing way would do: nothing more is disclosed than the purpose needs |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-6fc7c1bc @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on act, 6fc7c1bc
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact              | value     | meaning                                                      |
        | recipient         | not known | who learns it                                                |
        | identity_verified | yes       | the one who says that he is the user has been verified to be |
        | other_law         | required  | what other law says of the disclosure                        |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-7b238a29 @level:must @provision:24-90-119.1 @control:GEN-03c5473d @reading:T-MENS @source:24-90-119.1
    Scenario: With another value of complicity, 7b238a29
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact       | value | meaning                                                                                                                    |
        | complicity | no    | somebody else intentionally aided, abetted, advised or encouraged the one who discloses; who does answers as that one does |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-9129ad1a @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: With another value of order_restricts_records, 9129ad1a
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                    | value   | meaning                                                                                                   |
        | order_restricts_records | no      | a court's order bars this parent from the child's records: `relation` is then read as `parent_restricted` |
        | holder                  | federal | whose information it is                                                                                   |
      Then the statute does not reach it

    @id:GEN-9b480cf5 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on act, 9b480cf5
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value       | meaning                                                      |
        | act                 | self_access | what is done with the information                            |
        | recipient           | not known   | who learns it                                                |
        | identity_verified   | no          | the one who says that he is the user has been verified to be |
        | immigration_purpose | yes         | it is for federal immigration enforcement                    |
        | holder              | federal     | whose information it is                                      |
      Then the statute does not reach it

    @id:GEN-a1c48ac2 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Is there a court-issued subpoena, warrant or order, or a legal duty?” turns on consent.kind, a1c48ac2
      Given it is 1 April 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value           | meaning                                   |
        | holder              | academic_state  | whose information it is                   |
        | use_head            | none            | what the information shows of that person |
        | consent.kind        | implied_by_card | the form of the consent                   |
        | immigration_purpose | yes             | it is for federal immigration enforcement |
      Then the statute does not reach it

    @id:GEN-a7a594f2 @level:must @provision:24-90-119.1 @control:GEN-e325a6a5 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on act, a7a594f2
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value     | meaning                                                      |
        | recipient           | not known | who learns it                                                |
        | identity_verified   | no        | the one who says that he is the user has been verified to be |
        | immigration_purpose | yes       | it is for federal immigration enforcement                    |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-aefa87bc @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Is it a library system?” turns on holder, aefa87bc
      Given it is 14 August 2003
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact   | value   | meaning                 |
        | holder | federal | whose information it is |
      Then the statute does not reach it

    @id:GEN-b63ac12a @level:must @provision:24-90-119.1 @control:GEN-9129ad1a @reading:T-MENS @source:24-90-119.1
    Scenario: With another value of order_restricts_records, b63ac12a
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                    | value | meaning                                                                                                   |
        | order_restricts_records | no    | a court's order bars this parent from the child's records: `relation` is then read as `parent_restricted` |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-bfbaec5f @level:may @provision:24-90-119.1 @reading:T-SELF @source:24-90-119.1
    Scenario: 24-90-119(1) is wrong by one finding, bfbaec5f
      Given it is 6 August 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact              | value    | meaning                                                      |
        | recipient         | user     | who learns it                                                |
        | identity_verified | yes      | the one who says that he is the user has been verified to be |
        | other_law         | required | what other law says of the disclosure                        |
      Then the statute does not reach it

    @id:GEN-c593fabb @level:may @provision:24-90-119.1 @reading:T-EXPOSE @source:24-90-119.1
    Scenario Outline: “Does somebody other than the user learn it?” turns on act, c593fabb (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact              | value     | meaning                                                      |
        | recipient         | not known | who learns it                                                |
        | identity_verified | yes       | the one who says that he is the user has been verified to be |
        | other_law         | required  | what other law says of the disclosure                        |
        | act               | <value>   | what is done with the information                            |
      Then the statute permits it under subsection (2)(c)

      Examples:
        | case              | value             |
        | confirm-or-deny   | confirm_or_deny   |
        | expose-passively  | expose_passively  |
        | publish-aggregate | publish_aggregate |

    @id:GEN-cdf1ffbf @level:may @provision:24-90-119.1 @reading:T-SELF @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on act, cdf1ffbf
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact              | value       | meaning                                                      |
        | act               | self_access | what is done with the information                            |
        | recipient         | not known   | who learns it                                                |
        | identity_verified | yes         | the one who says that he is the user has been verified to be |
        | other_law         | required    | what other law says of the disclosure                        |
      Then the statute does not reach it

    @id:GEN-cf06e858 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: T-RECOV is wrong by one reading, cf06e858
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value    | meaning                                                                          |
        | recipient      | parent   | who learns it                                                                    |
        | purpose        | recovery | what the disclosure is for                                                       |
        | fields_minimal | no       | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | holder         | federal  | whose information it is                                                          |
      Then the statute does not reach it

    @id:GEN-da2d983a @level:must @provision:24-90-119.1 @control:GEN-44ef2d7a @reading:T-MENS @source:24-90-119.1
    Scenario: With another value of education_record, da2d983a
      Given it is 23 November 2026
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact             | value | meaning                                                                                             |
        | education_record | no    | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-df913371 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Is it the library that discloses, through its own people or those who act for it?” turns on actor, df913371
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact             | value      | meaning                                                     |
        | acts_for_library | no         | the one who discloses acts for a publicly supported library |
        | actor            | contractor | who discloses                                               |
      Then the statute does not reach it

    @id:GEN-e325a6a5 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on act, e325a6a5
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value     | meaning                                                      |
        | recipient           | not known | who learns it                                                |
        | identity_verified   | no        | the one who says that he is the user has been verified to be |
        | immigration_purpose | yes       | it is for federal immigration enforcement                    |
        | holder              | federal   | whose information it is                                      |
      Then the statute does not reach it

    @id:GEN-e8fff078 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on act, e8fff078
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value           | meaning                                                      |
        | recipient           | not known       | who learns it                                                |
        | identity_verified   | no              | the one who says that he is the user has been verified to be |
        | immigration_purpose | yes             | it is for federal immigration enforcement                    |
        | act                 | confirm_or_deny | what is done with the information                            |
        | holder              | federal         | whose information it is                                      |
      Then the statute does not reach it

    @id:GEN-f1f00d0d @level:may @provision:24-90-119.1 @reading:T-VENDOR @source:24-90-119.1
    Scenario Outline: “Is it a library system?” turns on holder, f1f00d0d (<case>)
      Given it is 14 August 2003
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact             | value   | meaning                                                     |
        | holder           | <value> | whose information it is                                     |
        | acts_for_library | no      | the one who discloses acts for a publicly supported library |
      Then the statute does not reach it

      Examples:
        | case        | value       |
        | vendor      | vendor      |
        | non-library | non_library |

    @id:GEN-f2f15a28 @level:must @provision:24-90-119.1 @control:GEN-51bec15b @reading:T-EXPOSE @source:24-90-119.1
    Scenario: “Does somebody other than the user learn it?” turns on act, f2f15a28
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value            | meaning                                                      |
        | recipient           | not known        | who learns it                                                |
        | identity_verified   | no               | the one who says that he is the user has been verified to be |
        | immigration_purpose | yes              | it is for federal immigration enforcement                    |
        | act                 | expose_passively | what is done with the information                            |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-fb045924 @level:may @provision:24-90-119.1 @source:24-90-119.1
    Scenario: “Is the one whose act it is a publicly supported library, or acting for one?” turns on holder, fb045924
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact      | value       | meaning                               |
        | holder    | non_library | whose information it is               |
        | other_law | required    | what other law says of the disclosure |
      Then the statute permits it under subsection (2)(c)

  Rule: Faults of 24-90-119.2

    @id:GEN-65e7ce34 @level:reading @provision:24-90-119.2 @reading:T-MENS @reading:T-RECSCOPE=account @source:24-90-119.2
    Scenario: 24-90-119(2) is wrong by one provision, 65e7ce34
      Given it is 31 March 2006
      And the register's reading T-RECSCOPE=account is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact    | value     | meaning                    |
        | purpose | not known | what the disclosure is for |
        | medium  | oral      | what the information is in |
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

  Rule: Faults of 24-90-119.2.a

    @id:GEN-0428f90e @level:reading @provision:24-90-119.2.a @reading:T-MENS @reading:T-NEC @reading:T-RECOV=allowed @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on purpose, 0428f90e (<case>)
      Given it is 1 July 2025
      And the register's reading T-RECOV=allowed is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value   | meaning                                                                          |
        | recipient      | parent  | who learns it                                                                    |
        | purpose        | <value> | what the disclosure is for                                                       |
        | fields_minimal | no      | no less revealing way would do: nothing more is disclosed than the purpose needs |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case              | value             |
        | circulation       | circulation       |
        | hold-pickup       | hold_pickup       |
        | notice            | notice            |
        | payment           | payment           |
        | interlibrary-loan | interlibrary_loan |
        | delivery          | delivery          |
        | reference         | reference         |
        | safety            | safety            |
        | defense           | defense           |
        | audit             | audit             |
        | system-support    | system_support    |
        | backup            | backup            |
        | shelving          | shelving          |
        | account-service   | account_service   |
        | theft-report      | theft_report      |
        | behavior-rules    | behavior_rules    |
        | registration      | registration      |
        | statistics        | statistics        |

    @id:GEN-0adfc5f6 @level:must @provision:24-90-119.2.a @control:GEN-ca9e2a27 @reading:T-MENS @reading:T-NEC @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 0adfc5f6
      Given it is 31 March 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value     | meaning                                                                          |
        | purpose        | not known | what the disclosure is for                                                       |
        | fields_minimal | no        | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | consent.kind   | oral      | the form of the consent                                                          |
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

    @id:GEN-0c2b8e60 @level:reading @provision:24-90-119.2.a @reading:T-MENS @reading:T-RECOV=amount-only @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on recipient, 0c2b8e60 (<case>)
      Given it is 1 July 2025
      And the register's reading T-RECOV=amount-only is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact      | value    | meaning                                                                                      |
        | recipient | <value>  | who learns it                                                                                |
        | purpose   | recovery | what the disclosure is for                                                                   |
        | necessary | yes      | this disclosure, to this recipient, is necessary for the reasonable operation of the library |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case       | value      |
        | guardian   | guardian   |
        | stepparent | stepparent |
        | relative   | relative   |

    @id:GEN-12c8f250 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on use_head, 12c8f250
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value     | meaning                                                                          |
        | use_head            | service   | what the information shows of that person                                        |
        | purpose             | not known | what the disclosure is for                                                       |
        | fields_minimal      | not known | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | exposure            | postcard  | how a message that names the use is sent                                         |
        | immigration_purpose | yes       | it is for federal immigration enforcement                                        |
        | holder              | federal   | whose information it is                                                          |
      Then the statute does not reach it

    @id:GEN-1b62682b @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 1b62682b
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value           | meaning                                                                          |
        | purpose        | circulation     | what the disclosure is for                                                       |
        | fields_minimal | no              | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | consent.kind   | implied_by_card | the form of the consent                                                          |
        | holder         | federal         | whose information it is                                                          |
      Then the statute does not reach it

    @id:GEN-263524ce @level:reading @provision:24-90-119.2.a @reading:T-RECOV=amount-only @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on purpose, 263524ce (<case>)
      Given it is 1 July 2025
      And the register's reading T-RECOV=amount-only is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact      | value   | meaning                                                                                      |
        | recipient | parent  | who learns it                                                                                |
        | purpose   | <value> | what the disclosure is for                                                                   |
        | necessary | yes     | this disclosure, to this recipient, is necessary for the reasonable operation of the library |
      Then the statute permits it under subsection (2)(a)

      Examples:
        | case              | value             |
        | circulation       | circulation       |
        | hold-pickup       | hold_pickup       |
        | notice            | notice            |
        | collection        | collection        |
        | payment           | payment           |
        | interlibrary-loan | interlibrary_loan |
        | delivery          | delivery          |
        | reference         | reference         |
        | safety            | safety            |
        | defense           | defense           |
        | audit             | audit             |
        | system-support    | system_support    |
        | backup            | backup            |
        | shelving          | shelving          |
        | account-service   | account_service   |
        | theft-report      | theft_report      |
        | behavior-rules    | behavior_rules    |
        | registration      | registration      |
        | statistics        | statistics        |

    @id:GEN-2f2c8e62 @level:reading @provision:24-90-119.2.a @reading:T-USER @reading:T-VENDOR @reading:T-RECOV=amount-only @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on recipient, 2f2c8e62 (<case>)
      Given it is 1 July 2025
      And the register's reading T-RECOV=amount-only is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact      | value    | meaning                                                                                      |
        | recipient | <value>  | who learns it                                                                                |
        | purpose   | recovery | what the disclosure is for                                                                   |
        | necessary | yes      | this disclosure, to this recipient, is necessary for the reasonable operation of the library |
      Then the statute permits it under subsection (2)(a)

      Examples:
        | case                    | value                   |
        | user                    | user                    |
        | agent                   | agent                   |
        | spouse                  | spouse                  |
        | household               | household               |
        | staff-in-duty           | staff_in_duty           |
        | staff-no-duty           | staff_no_duty           |
        | trustee                 | trustee                 |
        | volunteer               | volunteer               |
        | other-library           | other_library           |
        | consortium              | consortium              |
        | processor               | processor               |
        | contractor              | contractor              |
        | collector               | collector               |
        | credit-bureau           | credit_bureau           |
        | law-enforcement-state   | law_enforcement_state   |
        | law-enforcement-federal | law_enforcement_federal |
        | court-or-party          | court_or_party          |
        | records-requester       | records_requester       |
        | school-staff            | school_staff            |
        | researcher              | researcher              |
        | sponsor                 | sponsor                 |
        | foundation              | foundation              |
        | city-department         | city_department         |
        | attorney-or-insurer     | attorney_or_insurer     |
        | auditor                 | auditor                 |
        | emergency-responder     | emergency_responder     |
        | press                   | press                   |
        | public                  | public                  |
        | account-holder          | account_holder          |
        | account-borrower        | account_borrower        |

    @id:GEN-3417c62c @level:must @provision:24-90-119.2.a @control:GEN-901bba14 @reading:T-REG @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on use_head, 3417c62c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value             | meaning                                                                          |
        | use_head            | registration_only | what the information shows of that person                                        |
        | purpose             | not known         | what the disclosure is for                                                       |
        | fields_minimal      | not known         | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | exposure            | postcard          | how a message that names the use is sent                                         |
        | immigration_purpose | yes               | it is for federal immigration enforcement                                        |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-4c145ccc @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on use_head, 4c145ccc
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value     | meaning                                                                          |
        | use_head            | other_use | what the information shows of that person                                        |
        | purpose             | not known | what the disclosure is for                                                       |
        | fields_minimal      | not known | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | exposure            | postcard  | how a message that names the use is sent                                         |
        | immigration_purpose | yes       | it is for federal immigration enforcement                                        |
        | holder              | federal   | whose information it is                                                          |
      Then the statute does not reach it

    @id:GEN-567c1057 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 567c1057
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value           | meaning                                                                          |
        | purpose        | circulation     | what the disclosure is for                                                       |
        | fields_minimal | no              | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | consent.kind   | implied_by_card | the form of the consent                                                          |
        | holder         | federal         | whose information it is                                                          |
      Then the statute does not reach it

    @id:GEN-654c2443 @level:must @provision:24-90-119.2.a @control:GEN-6b823f67 @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on recipient, 654c2443 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value       | meaning                                                                                      |
        | recipient           | <value>     | who learns it                                                                                |
        | purpose             | circulation | what the disclosure is for                                                                   |
        | necessary           | yes         | this disclosure, to this recipient, is necessary for the reasonable operation of the library |
        | user_age_days       | not known   | the user's age in days on the day of the disclosure                                          |
        | immigration_purpose | yes         | it is for federal immigration enforcement                                                    |
      Then the statute forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case       | value      |
        | guardian   | guardian   |
        | stepparent | stepparent |
        | relative   | relative   |

    @id:GEN-66fd4de6 @level:must @provision:24-90-119.2.a @control:GEN-4c145ccc @reading:T-RECSCOPE @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on use_head, 66fd4de6
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value     | meaning                                                                          |
        | use_head            | other_use | what the information shows of that person                                        |
        | purpose             | not known | what the disclosure is for                                                       |
        | fields_minimal      | not known | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | exposure            | postcard  | how a message that names the use is sent                                         |
        | immigration_purpose | yes       | it is for federal immigration enforcement                                        |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-67232027 @level:must @provision:24-90-119.2.a @control:GEN-dbf7d04c @reading:T-RECSCOPE @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on use_head, 67232027
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value     | meaning                                                                          |
        | use_head            | presence  | what the information shows of that person                                        |
        | purpose             | not known | what the disclosure is for                                                       |
        | fields_minimal      | not known | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | exposure            | postcard  | how a message that names the use is sent                                         |
        | immigration_purpose | yes       | it is for federal immigration enforcement                                        |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-6b823f67 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on recipient, 6b823f67
      Given it is 7 August 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value       | meaning                                                                                      |
        | recipient           | guardian    | who learns it                                                                                |
        | purpose             | circulation | what the disclosure is for                                                                   |
        | necessary           | yes         | this disclosure, to this recipient, is necessary for the reasonable operation of the library |
        | user_age_days       | not known   | the user's age in days on the day of the disclosure                                          |
        | immigration_purpose | yes         | it is for federal immigration enforcement                                                    |
      Then the statute permits it under subsection (2)(a)

    @id:GEN-72a4ca40 @level:must @provision:24-90-119.2.a @control:GEN-cfa4745c @reading:T-MINCOLL @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on purpose, 72a4ca40
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value      | meaning                                                                                      |
        | recipient           | not known  | who learns it                                                                                |
        | purpose             | collection | what the disclosure is for                                                                   |
        | necessary           | yes        | this disclosure, to this recipient, is necessary for the reasonable operation of the library |
        | user_age_days       | not known  | the user's age in days on the day of the disclosure                                          |
        | immigration_purpose | yes        | it is for federal immigration enforcement                                                    |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-853ad559 @level:must @provision:24-90-119.2.a @control:GEN-567c1057 @reading:T-CARD @reading:T-MENS @reading:T-NEC @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 853ad559
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value           | meaning                                                                          |
        | purpose        | circulation     | what the disclosure is for                                                       |
        | fields_minimal | no              | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | consent.kind   | implied_by_card | the form of the consent                                                          |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-901bba14 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on use_head, 901bba14
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value             | meaning                                                                          |
        | use_head            | registration_only | what the information shows of that person                                        |
        | purpose             | not known         | what the disclosure is for                                                       |
        | fields_minimal      | not known         | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | exposure            | postcard          | how a message that names the use is sent                                         |
        | immigration_purpose | yes               | it is for federal immigration enforcement                                        |
        | holder              | federal           | whose information it is                                                          |
      Then the statute does not reach it

    @id:GEN-9ca24746 @level:must @provision:24-90-119.2.a @control:GEN-b6c3c0c1 @reading:T-MENS @reading:T-NEC @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, 9ca24746
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value       | meaning                                                                          |
        | purpose        | circulation | what the disclosure is for                                                       |
        | fields_minimal | no          | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | user_age_days  | 3650        | the user's age in days on the day of the disclosure                              |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-a529e26d @level:must @provision:24-90-119.2.a @control:GEN-b18ef8b7 @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on recipient, a529e26d
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value       | meaning                                                                                      |
        | purpose             | circulation | what the disclosure is for                                                                   |
        | necessary           | yes         | this disclosure, to this recipient, is necessary for the reasonable operation of the library |
        | user_age_days       | not known   | the user's age in days on the day of the disclosure                                          |
        | immigration_purpose | yes         | it is for federal immigration enforcement                                                    |
      Then the statute forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-a6eb89ee @level:reading @provision:24-90-119.2.a @reading:T-USER @reading:T-RECOV=allowed @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on recipient, a6eb89ee (<case>)
      Given it is 1 July 2025
      And the register's reading T-RECOV=allowed is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value    | meaning                                   |
        | recipient           | <value>  | who learns it                             |
        | purpose             | recovery | what the disclosure is for                |
        | immigration_purpose | yes      | it is for federal immigration enforcement |
      Then the statute forbids it
      And the law cannot say whether there is an offense

      Examples:
        | case             | value            |
        | account-holder   | account_holder   |
        | account-borrower | account_borrower |

    @id:GEN-a91e8ca9 @level:must @provision:24-90-119.2.a @control:GEN-12c8f250 @reading:T-MENS @reading:T-NEC @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on use_head, a91e8ca9
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value     | meaning                                                                          |
        | use_head            | service   | what the information shows of that person                                        |
        | purpose             | not known | what the disclosure is for                                                       |
        | fields_minimal      | not known | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | exposure            | postcard  | how a message that names the use is sent                                         |
        | immigration_purpose | yes       | it is for federal immigration enforcement                                        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-ad352ac4 @level:must @provision:24-90-119.2.a @control:GEN-bf1ead0c @reading:T-MENS @reading:T-NEC @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, ad352ac4
      Given it is 28 February 2022
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value       | meaning                                                                          |
        | purpose        | circulation | what the disclosure is for                                                       |
        | fields_minimal | no          | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | user_age_days  | 3650        | the user's age in days on the day of the disclosure                              |
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

    @id:GEN-b18ef8b7 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on recipient, b18ef8b7
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact          | value       | meaning                                                                                      |
        | purpose       | circulation | what the disclosure is for                                                                   |
        | necessary     | yes         | this disclosure, to this recipient, is necessary for the reasonable operation of the library |
        | user_age_days | not known   | the user's age in days on the day of the disclosure                                          |
      Then the statute permits it under subsection (2)(a)

    @id:GEN-b6c3c0c1 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, b6c3c0c1
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value       | meaning                                                                          |
        | purpose        | circulation | what the disclosure is for                                                       |
        | fields_minimal | no          | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | user_age_days  | 3650        | the user's age in days on the day of the disclosure                              |
        | holder         | federal     | whose information it is                                                          |
      Then the statute does not reach it

    @id:GEN-bb7f8bf2 @level:reading @provision:24-90-119.2.a @reading:T-MENS @reading:T-NEC @reading:T-VENDOR @reading:T-RECOV=allowed @source:24-90-119.2.a
    Scenario Outline: “Is this disclosure necessary?” turns on recipient, bb7f8bf2 (<case>)
      Given it is 1 July 2025
      And the register's reading T-RECOV=allowed is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact              | value    | meaning                                                                          |
        | recipient         | <value>  | who learns it                                                                    |
        | identity_verified | no       | the one who says that he is the user has been verified to be                     |
        | purpose           | recovery | what the disclosure is for                                                       |
        | fields_minimal    | no       | no less revealing way would do: nothing more is disclosed than the purpose needs |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case                    | value                   |
        | user                    | user                    |
        | agent                   | agent                   |
        | spouse                  | spouse                  |
        | household               | household               |
        | friend                  | friend                  |
        | staff-in-duty           | staff_in_duty           |
        | staff-no-duty           | staff_no_duty           |
        | trustee                 | trustee                 |
        | volunteer               | volunteer               |
        | other-library           | other_library           |
        | consortium              | consortium              |
        | processor               | processor               |
        | contractor              | contractor              |
        | credit-bureau           | credit_bureau           |
        | law-enforcement-state   | law_enforcement_state   |
        | law-enforcement-federal | law_enforcement_federal |
        | court-or-party          | court_or_party          |
        | records-requester       | records_requester       |
        | school-staff            | school_staff            |
        | researcher              | researcher              |
        | sponsor                 | sponsor                 |
        | foundation              | foundation              |
        | city-department         | city_department         |
        | attorney-or-insurer     | attorney_or_insurer     |
        | auditor                 | auditor                 |
        | emergency-responder     | emergency_responder     |
        | press                   | press                   |
        | public                  | public                  |

    @id:GEN-bf1ead0c @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, bf1ead0c
      Given it is 28 February 2022
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value       | meaning                                                                          |
        | purpose        | circulation | what the disclosure is for                                                       |
        | fields_minimal | no          | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | user_age_days  | 3650        | the user's age in days on the day of the disclosure                              |
        | holder         | federal     | whose information it is                                                          |
      Then the statute does not reach it

    @id:GEN-ca9e2a27 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, ca9e2a27
      Given it is 31 March 2006
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value     | meaning                                                                          |
        | purpose        | not known | what the disclosure is for                                                       |
        | fields_minimal | no        | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | consent.kind   | oral      | the form of the consent                                                          |
        | holder         | federal   | whose information it is                                                          |
      Then the statute does not reach it

    @id:GEN-cfa4745c @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on purpose, cfa4745c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value      | meaning                                                                                      |
        | recipient           | not known  | who learns it                                                                                |
        | purpose             | collection | what the disclosure is for                                                                   |
        | necessary           | yes        | this disclosure, to this recipient, is necessary for the reasonable operation of the library |
        | user_age_days       | not known  | the user's age in days on the day of the disclosure                                          |
        | immigration_purpose | yes        | it is for federal immigration enforcement                                                    |
        | holder              | federal    | whose information it is                                                                      |
      Then the statute does not reach it

    @id:GEN-dbf7d04c @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on use_head, dbf7d04c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value     | meaning                                                                          |
        | use_head            | presence  | what the information shows of that person                                        |
        | purpose             | not known | what the disclosure is for                                                       |
        | fields_minimal      | not known | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | exposure            | postcard  | how a message that names the use is sent                                         |
        | immigration_purpose | yes       | it is for federal immigration enforcement                                        |
        | holder              | federal   | whose information it is                                                          |
      Then the statute does not reach it

    @id:GEN-e3a381c2 @level:may @provision:24-90-119.2.a @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on exposure, e3a381c2
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value     | meaning                                                                          |
        | purpose             | not known | what the disclosure is for                                                       |
        | fields_minimal      | not known | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | exposure            | sealed    | how a message that names the use is sent                                         |
        | immigration_purpose | yes       | it is for federal immigration enforcement                                        |
        | holder              | federal   | whose information it is                                                          |
      Then the statute does not reach it

    @id:GEN-ec9236b4 @level:must @provision:24-90-119.2.a @control:GEN-e3a381c2 @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on exposure, ec9236b4
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value     | meaning                                                                          |
        | purpose             | not known | what the disclosure is for                                                       |
        | fields_minimal      | not known | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | exposure            | sealed    | how a message that names the use is sent                                         |
        | immigration_purpose | yes       | it is for federal immigration enforcement                                        |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-ed1a2ed3 @level:must @provision:24-90-119.2.a @control:GEN-eddf5a2f @reading:T-RECOV @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on purpose, ed1a2ed3
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value     | meaning                                                                                      |
        | recipient           | not known | who learns it                                                                                |
        | purpose             | recovery  | what the disclosure is for                                                                   |
        | necessary           | yes       | this disclosure, to this recipient, is necessary for the reasonable operation of the library |
        | user_age_days       | not known | the user's age in days on the day of the disclosure                                          |
        | immigration_purpose | yes       | it is for federal immigration enforcement                                                    |
      Then the statute forbids it
      And nobody commits an offense under subsection (3)

    @id:GEN-eddf5a2f @level:may @provision:24-90-119.2.a @reading:T-RECOV @source:24-90-119.2.a
    Scenario: “Is this disclosure necessary?” turns on purpose, eddf5a2f
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact          | value     | meaning                                                                                      |
        | recipient     | not known | who learns it                                                                                |
        | purpose       | recovery  | what the disclosure is for                                                                   |
        | necessary     | yes       | this disclosure, to this recipient, is necessary for the reasonable operation of the library |
        | user_age_days | not known | the user's age in days on the day of the disclosure                                          |
      Then the statute permits it under subsection (2)(a)

    @id:GEN-fe51ec05 @level:must @provision:24-90-119.2.a @control:GEN-1b62682b @reading:T-CARD @reading:T-MENS @reading:T-NEC @source:24-90-119.2.a
    Scenario: 24-90-119(2)(a) is wrong by one finding, fe51ec05
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value           | meaning                                                                          |
        | purpose        | circulation     | what the disclosure is for                                                       |
        | fields_minimal | no              | no less revealing way would do: nothing more is disclosed than the purpose needs |
        | consent.kind   | implied_by_card | the form of the consent                                                          |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

  Rule: Faults of 24-90-119.2.b

    @id:GEN-03094337 @level:may @provision:24-90-119.2.b @reading:T-ENT @source:24-90-119.2.b
    Scenario: “Is it the consent of the user?” turns on user_status, 03094337
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value         | meaning                                                               |
        | consent.kind         | written_paper | the form of the consent                                               |
        | consent.by           | user          | whose consent it is                                                   |
        | user_status          | entity        | what the user is                                                      |
        | consent.status       | current       | whether the consent is in force                                       |
        | consent.scope_covers | yes           | the consent (and the power of whoever gave it) covers this disclosure |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-21e78d51 @level:must @provision:24-90-119.2.b @control:GEN-47c22581 @reading:T-MENS @source:24-90-119.2.b
    Scenario: 24-90-119(2)(b) is wrong by one finding, 21e78d51
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value         | meaning                                                               |
        | user_age_days        | 3650          | the user's age in days on the day of the disclosure                   |
        | consent.kind         | written_paper | the form of the consent                                               |
        | consent.by           | conservator   | whose consent it is                                                   |
        | consent.status       | current       | whether the consent is in force                                       |
        | consent.scope_covers | yes           | the consent (and the power of whoever gave it) covers this disclosure |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-3afabde8 @level:reading @provision:24-90-119.2.b @reading:T-ENT @reading:T-MENS @reading:T-DEAD=representative @source:24-90-119.2.b
    Scenario Outline: “Is it the consent of the user?” turns on user_status, 3afabde8 (<case>)
      Given it is 1 July 2025
      And the register's reading T-DEAD=representative is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value                   | meaning                                                               |
        | consent.kind         | written_paper           | the form of the consent                                               |
        | consent.by           | personal_representative | whose consent it is                                                   |
        | user_status          | <value>                 | what the user is                                                      |
        | consent.status       | current                 | whether the consent is in force                                       |
        | consent.scope_covers | yes                     | the consent (and the power of whoever gave it) covers this disclosure |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case               | value              |
        | under-guardianship | under_guardianship |
        | entity             | entity             |

    @id:GEN-47c22581 @level:may @provision:24-90-119.2.b @reading:T-GDN @source:24-90-119.2.b
    Scenario: 24-90-119(2)(b) is wrong by one finding, 47c22581
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value         | meaning                                                               |
        | consent.kind         | written_paper | the form of the consent                                               |
        | consent.by           | conservator   | whose consent it is                                                   |
        | consent.status       | current       | whether the consent is in force                                       |
        | consent.scope_covers | yes           | the consent (and the power of whoever gave it) covers this disclosure |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-7b4adffa @level:may @provision:24-90-119.2.b @reading:T-GDN @source:24-90-119.2.b
    Scenario: “Is it the consent of the user?” turns on consent.by, 7b4adffa
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value         | meaning                                                               |
        | consent.kind         | written_paper | the form of the consent                                               |
        | consent.by           | conservator   | whose consent it is                                                   |
        | consent.status       | current       | whether the consent is in force                                       |
        | consent.scope_covers | yes           | the consent (and the power of whoever gave it) covers this disclosure |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-7e50b079 @level:must @provision:24-90-119.2.b @control:GEN-9f355809 @reading:T-EXP @reading:T-MENS @source:24-90-119.2.b
    Scenario: “Is the consent in force?” turns on consent.kind, 7e50b079
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value              | meaning                                                               |
        | consent.kind         | written_electronic | the form of the consent                                               |
        | consent.by           | user               | whose consent it is                                                   |
        | consent.status       | expired            | whether the consent is in force                                       |
        | consent.scope_covers | yes                | the consent (and the power of whoever gave it) covers this disclosure |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-9f355809 @level:may @provision:24-90-119.2.b @reading:T-ESIG @source:24-90-119.2.b
    Scenario: “Is it the consent of the user?” turns on consent.kind, 9f355809
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value              | meaning                                                               |
        | consent.kind         | written_electronic | the form of the consent                                               |
        | consent.by           | user               | whose consent it is                                                   |
        | consent.status       | current            | whether the consent is in force                                       |
        | consent.scope_covers | yes                | the consent (and the power of whoever gave it) covers this disclosure |
      Then the statute permits it under subsection (2)(b)

    @id:GEN-a3c8a2a6 @level:must @provision:24-90-119.2.b @control:GEN-ffd7f047 @reading:T-MENS @source:24-90-119.2.b
    Scenario: 24-90-119(2)(b) is wrong by one finding, a3c8a2a6
      Given it is 28 February 2022
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value         | meaning                                                               |
        | user_age_days        | 3650          | the user's age in days on the day of the disclosure                   |
        | consent.kind         | written_paper | the form of the consent                                               |
        | consent.by           | conservator   | whose consent it is                                                   |
        | consent.status       | current       | whether the consent is in force                                       |
        | consent.scope_covers | yes           | the consent (and the power of whoever gave it) covers this disclosure |
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

    @id:GEN-c37e8e16 @level:must @provision:24-90-119.2.b @control:GEN-9f355809 @reading:T-MENS @source:24-90-119.2.b
    Scenario: “Is it the consent of the user?” turns on consent.kind, c37e8e16
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value              | meaning                                                               |
        | consent.kind         | written_electronic | the form of the consent                                               |
        | consent.by           | parent             | whose consent it is                                                   |
        | consent.status       | current            | whether the consent is in force                                       |
        | consent.scope_covers | yes                | the consent (and the power of whoever gave it) covers this disclosure |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-e81773e7 @level:must @provision:24-90-119.2.b @control:GEN-9f355809 @reading:T-MENS @source:24-90-119.2.b
    Scenario: “Does the consent cover this disclosure?” turns on consent.kind, e81773e7
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value              | meaning                                                               |
        | consent.kind         | written_electronic | the form of the consent                                               |
        | consent.by           | user               | whose consent it is                                                   |
        | consent.status       | current            | whether the consent is in force                                       |
        | consent.scope_covers | no                 | the consent (and the power of whoever gave it) covers this disclosure |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-ffd7f047 @level:may @provision:24-90-119.2.b @reading:T-GDN @source:24-90-119.2.b
    Scenario: 24-90-119(2)(b) is wrong by one finding, ffd7f047
      Given it is 28 February 2022
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                 | value         | meaning                                                               |
        | consent.kind         | written_paper | the form of the consent                                               |
        | consent.by           | conservator   | whose consent it is                                                   |
        | consent.status       | current       | whether the consent is in force                                       |
        | consent.scope_covers | yes           | the consent (and the power of whoever gave it) covers this disclosure |
      Then the statute permits it under subsection (2)(b)

  Rule: Faults of 24-90-119.2.c

    @id:GEN-16ae11c6 @level:must @provision:24-90-119.2.c @control:GEN-f72bff04 @reading:T-SELF @reading:T-USER @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on recipient, 16ae11c6
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value          | meaning                                                                                             |
        | recipient           | account_holder | who learns it                                                                                       |
        | user_age_days       | 3650           | the user's age in days on the day of the disclosure                                                 |
        | other_law           | not known      | what other law says of the disclosure                                                               |
        | education_record    | yes            | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 |
        | immigration_purpose | yes            | it is for federal immigration enforcement                                                           |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-2377fa87 @level:must @provision:24-90-119.2.c @control:GEN-58e54e4e @reading:T-COURT @reading:T-MENS @source:24-90-119.2.c
    Scenario Outline: “Is there a subpoena?” turns on process.kind, 2377fa87 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                        | value   | meaning                                                               |
        | process.kind                | <value> | the demand or duty                                                    |
        | process.facially_valid      | yes     | it is valid on its face                                               |
        | process.addressee_is_holder | yes     | it is addressed to the one who holds the records                      |
        | process.in_force            | yes     | whether it must be obeyed now                                         |
        | process.domestic            | yes     | it runs in Colorado: issued here, by a federal court, or domesticated |
        | process.scope_covers        | yes     | it covers what is disclosed                                           |
        | process.court_of_record     | no      | the court is a court of record                                        |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case             | value            |
        | production-order | production_order |
        | fisa-order       | fisa_order       |

    @id:GEN-26fbccb3 @level:must @provision:24-90-119.2.c @control:GEN-9661d592 @reading:T-SELF @reading:T-USER @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on recipient, 26fbccb3
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value            | meaning                                                                                             |
        | recipient           | account_borrower | who learns it                                                                                       |
        | user_age_days       | 3650             | the user's age in days on the day of the disclosure                                                 |
        | other_law           | not known        | what other law says of the disclosure                                                               |
        | education_record    | yes              | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 |
        | immigration_purpose | yes              | it is for federal immigration enforcement                                                           |
      Then the statute forbids it
      And the law cannot say whether there is an offense

    @id:GEN-3b9e5631 @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: “Does it run in Colorado?” turns on process.kind, 3b9e5631
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                        | value          | meaning                                                               |
        | process.kind                | statutory_duty | the demand or duty                                                    |
        | process.facially_valid      | yes            | it is valid on its face                                               |
        | process.addressee_is_holder | yes            | it is addressed to the one who holds the records                      |
        | process.in_force            | yes            | whether it must be obeyed now                                         |
        | process.federal             | no             | it was issued by a federal judge, magistrate or court                 |
        | process.domestic            | no             | it runs in Colorado: issued here, by a federal court, or domesticated |
        | process.scope_covers        | yes            | it covers what is disclosed                                           |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-53cca079 @level:must @provision:24-90-119.2.c @control:GEN-a3570067 @reading:T-MENS @source:24-90-119.2.c
    Scenario: “Is there a court order?” turns on process.kind, 53cca079
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                        | value | meaning                                               |
        | process.kind                | nsl   | the demand or duty                                    |
        | process.facially_valid      | yes   | it is valid on its face                               |
        | process.addressee_is_holder | yes   | it is addressed to the one who holds the records      |
        | process.in_force            | yes   | whether it must be obeyed now                         |
        | process.federal             | yes   | it was issued by a federal judge, magistrate or court |
        | process.scope_covers        | yes   | it covers what is disclosed                           |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-58e54e4e @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: “Is there a subpoena?” turns on process.kind, 58e54e4e
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                        | value    | meaning                                                               |
        | process.kind                | subpoena | the demand or duty                                                    |
        | process.facially_valid      | yes      | it is valid on its face                                               |
        | process.addressee_is_holder | yes      | it is addressed to the one who holds the records                      |
        | process.in_force            | yes      | whether it must be obeyed now                                         |
        | process.domestic            | yes      | it runs in Colorado: issued here, by a federal court, or domesticated |
        | process.scope_covers        | yes      | it covers what is disclosed                                           |
        | process.court_of_record     | no       | the court is a court of record                                        |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-6d290e17 @level:must @provision:24-90-119.2.c @control:GEN-3b9e5631 @reading:T-MENS @source:24-90-119.2.c
    Scenario Outline: “Does it run in Colorado?” turns on process.kind, 6d290e17 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                        | value   | meaning                                                               |
        | process.kind                | <value> | the demand or duty                                                    |
        | process.facially_valid      | yes     | it is valid on its face                                               |
        | process.addressee_is_holder | yes     | it is addressed to the one who holds the records                      |
        | process.in_force            | yes     | whether it must be obeyed now                                         |
        | process.federal             | no      | it was issued by a federal judge, magistrate or court                 |
        | process.domestic            | no      | it runs in Colorado: issued here, by a federal court, or domesticated |
        | process.scope_covers        | yes     | it covers what is disclosed                                           |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case                    | value                   |
        | grand-jury              | grand_jury              |
        | administrative-subpoena | administrative_subpoena |
        | production-order        | production_order        |
        | search-warrant          | search_warrant          |

    @id:GEN-9661d592 @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on recipient, 9661d592
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value            | meaning                                                                                             |
        | recipient           | account_borrower | who learns it                                                                                       |
        | user_age_days       | 3650             | the user's age in days on the day of the disclosure                                                 |
        | other_law           | not known        | what other law says of the disclosure                                                               |
        | education_record    | yes              | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 |
        | immigration_purpose | yes              | it is for federal immigration enforcement                                                           |
        | holder              | federal          | whose information it is                                                                             |
      Then the statute does not reach it

    @id:GEN-9d0e032c @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on recipient, 9d0e032c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact              | value     | meaning                                                                                             |
        | recipient         | parent    | who learns it                                                                                       |
        | identity_verified | no        | the one who says that he is the user has been verified to be                                        |
        | user_age_days     | 3650      | the user's age in days on the day of the disclosure                                                 |
        | other_law         | not known | what other law says of the disclosure                                                               |
        | education_record  | yes       | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-a3570067 @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: “Is there a court order?” turns on process.kind, a3570067
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                        | value    | meaning                                               |
        | process.kind                | subpoena | the demand or duty                                    |
        | process.facially_valid      | yes      | it is valid on its face                               |
        | process.addressee_is_holder | yes      | it is addressed to the one who holds the records      |
        | process.in_force            | yes      | whether it must be obeyed now                         |
        | process.federal             | yes      | it was issued by a federal judge, magistrate or court |
        | process.scope_covers        | yes      | it covers what is disclosed                           |
      Then the statute permits it under subsection (2)(c)

    @id:GEN-e31efa8e @level:must @provision:24-90-119.2.c @control:GEN-9d0e032c @reading:T-MENS @reading:T-VENDOR @source:24-90-119.2.c
    Scenario Outline: “Does other law require the disclosure?” turns on recipient, e31efa8e (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact              | value     | meaning                                                                                             |
        | recipient         | <value>   | who learns it                                                                                       |
        | identity_verified | no        | the one who says that he is the user has been verified to be                                        |
        | user_age_days     | 3650      | the user's age in days on the day of the disclosure                                                 |
        | other_law         | not known | what other law says of the disclosure                                                               |
        | education_record  | yes       | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

      Examples:
        | case                    | value                   |
        | user                    | user                    |
        | agent                   | agent                   |
        | stepparent              | stepparent              |
        | relative                | relative                |
        | spouse                  | spouse                  |
        | household               | household               |
        | friend                  | friend                  |
        | staff-in-duty           | staff_in_duty           |
        | staff-no-duty           | staff_no_duty           |
        | trustee                 | trustee                 |
        | volunteer               | volunteer               |
        | other-library           | other_library           |
        | consortium              | consortium              |
        | processor               | processor               |
        | contractor              | contractor              |
        | collector               | collector               |
        | credit-bureau           | credit_bureau           |
        | law-enforcement-state   | law_enforcement_state   |
        | law-enforcement-federal | law_enforcement_federal |
        | court-or-party          | court_or_party          |
        | records-requester       | records_requester       |
        | school-staff            | school_staff            |
        | researcher              | researcher              |
        | sponsor                 | sponsor                 |
        | foundation              | foundation              |
        | city-department         | city_department         |
        | attorney-or-insurer     | attorney_or_insurer     |
        | auditor                 | auditor                 |
        | emergency-responder     | emergency_responder     |
        | press                   | press                   |
        | public                  | public                  |

    @id:GEN-f72bff04 @level:may @provision:24-90-119.2.c @source:24-90-119.2.c
    Scenario: “Does other law require the disclosure?” turns on recipient, f72bff04
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact                | value          | meaning                                                                                             |
        | recipient           | account_holder | who learns it                                                                                       |
        | user_age_days       | 3650           | the user's age in days on the day of the disclosure                                                 |
        | other_law           | not known      | what other law says of the disclosure                                                               |
        | education_record    | yes            | a school keeps it as an education record, which FERPA opens to a parent while the pupil is under 18 |
        | immigration_purpose | yes            | it is for federal immigration enforcement                                                           |
        | holder              | federal        | whose information it is                                                                             |
      Then the statute does not reach it

  Rule: Faults of 24-90-119.2.d

    @id:GEN-6e08a07e @level:may @provision:24-90-119.2.d @source:24-90-119.2.d
    Scenario: 24-90-119(2)(d) is wrong by one finding, 6e08a07e
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value            | meaning                                                 |
        | consent.kind   | implied_by_card  | the form of the consent                                 |
        | relation       | custodial_parent | what the recipient is to the user                       |
        | card_or_number | has_card         | whether the recipient has the user's card or its number |
        | channel        | web              | by what means it comes out                              |
        | holder         | federal          | whose information it is                                 |
      Then the statute does not reach it

    @id:GEN-74f314b3 @level:must @provision:24-90-119.2.d @control:GEN-f218809c @reading:T-CARD @reading:T-MENS @source:24-90-119.2.d
    Scenario: 24-90-119(2)(d) is wrong by one finding, 74f314b3
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value            | meaning                                                 |
        | consent.kind   | implied_by_card  | the form of the consent                                 |
        | relation       | custodial_parent | what the recipient is to the user                       |
        | card_or_number | has_card         | whether the recipient has the user's card or its number |
        | channel        | web              | by what means it comes out                              |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-8015d91e @level:may @provision:24-90-119.2.d @source:24-90-119.2.d
    Scenario: 24-90-119(2)(d) is wrong by one finding, 8015d91e
      Given it is 28 February 2022
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value            | meaning                                                 |
        | consent.kind   | implied_by_card  | the form of the consent                                 |
        | relation       | custodial_parent | what the recipient is to the user                       |
        | card_or_number | has_card         | whether the recipient has the user's card or its number |
        | channel        | web              | by what means it comes out                              |
        | holder         | federal          | whose information it is                                 |
      Then the statute does not reach it

    @id:GEN-9a17b83f @level:must @provision:24-90-119.2.d @control:GEN-6e08a07e @reading:T-CARD @reading:T-MENS @source:24-90-119.2.d
    Scenario: 24-90-119(2)(d) is wrong by one finding, 9a17b83f
      Given it is 30 May 2024
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value            | meaning                                                 |
        | consent.kind   | implied_by_card  | the form of the consent                                 |
        | relation       | custodial_parent | what the recipient is to the user                       |
        | card_or_number | has_card         | whether the recipient has the user's card or its number |
        | channel        | web              | by what means it comes out                              |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-b1d62964 @level:reading @provision:24-90-119.2.d @reading:T-CUST=any-parent @source:24-90-119.2.d
    Scenario: “Is the recipient a custodial parent or the legal guardian?” turns on relation, b1d62964
      Given it is 1 July 2025
      And the register's reading T-CUST=any-parent is taken
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value             | meaning                                                 |
        | user_age_days  | 3650              | the user's age in days on the day of the disclosure     |
        | relation       | parent_restricted | what the recipient is to the user                       |
        | card_or_number | has_card          | whether the recipient has the user's card or its number |
        | channel        | web               | by what means it comes out                              |
      Then the statute permits it under subsection (2)(d)

    @id:GEN-f218809c @level:may @provision:24-90-119.2.d @source:24-90-119.2.d
    Scenario: 24-90-119(2)(d) is wrong by one finding, f218809c
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value            | meaning                                                 |
        | consent.kind   | implied_by_card  | the form of the consent                                 |
        | relation       | custodial_parent | what the recipient is to the user                       |
        | card_or_number | has_card         | whether the recipient has the user's card or its number |
        | channel        | web              | by what means it comes out                              |
        | holder         | federal          | whose information it is                                 |
      Then the statute does not reach it

    @id:GEN-f2f7d59c @level:must @provision:24-90-119.2.d @control:GEN-8015d91e @reading:T-CARD @reading:T-MENS @source:24-90-119.2.d
    Scenario: 24-90-119(2)(d) is wrong by one finding, f2f7d59c
      Given it is 28 February 2022
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact           | value            | meaning                                                 |
        | consent.kind   | implied_by_card  | the form of the consent                                 |
        | relation       | custodial_parent | what the recipient is to the user                       |
        | card_or_number | has_card         | whether the recipient has the user's card or its number |
        | channel        | web              | by what means it comes out                              |
      Then the statute forbids it
      And whoever told commits a class 2 petty offense, with a fine of at most $300

  Rule: Faults of 24-90-119.3

    @id:GEN-5ccfee75 @level:must @provision:24-90-119.3 @control:GEN-f5b6aea5 @source:24-90-119.3
    Scenario Outline: “Is the one who disclosed an official, employee or volunteer of the library?” turns on actor, 5ccfee75 (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact             | value   | meaning                                                     |
        | acts_for_library | yes     | the one who discloses acts for a publicly supported library |
        | actor            | <value> | who discloses                                               |
      Then the statute forbids it
      And nobody commits an offense under subsection (3)

      Examples:
        | case    | value   |
        | vendor  | vendor  |
        | friends | friends |

    @id:GEN-f5b6aea5 @level:may @provision:24-90-119.3 @reading:T-FORMER @source:24-90-119.3
    Scenario: “Is the one who disclosed an official, employee or volunteer of the library?” turns on actor, f5b6aea5
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact             | value        | meaning                                                     |
        | acts_for_library | yes          | the one who discloses acts for a publicly supported library |
        | actor            | former_staff | who discloses                                               |
      Then the statute does not reach it

  Rule: Faults of 24-90-119.4

    @id:GEN-4e5d8c0f @level:may @provision:24-90-119.4 @source:24-90-119.4
    Scenario Outline: “Is it the request itself, and not account data written on it?” turns on use_head, 4e5d8c0f (<case>)
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact               | value          | meaning                                                                 |
        | reconsideration    | written_122(3) | whether it is a request for reconsideration of a library resource       |
        | recon_site         | public         | the kind of library at which the reconsideration request was made       |
        | requester_resident | yes            | the one who asked for reconsideration resides in the legal service area |
        | use_head           | <value>        | what the information shows of that person                               |
      Then subsection (4) takes it out of the statute's reach

      Examples:
        | case      | value     |
        | presence  | presence  |
        | other-use | other_use |

    @id:GEN-59934b5e @level:must @provision:24-90-119.4 @control:GEN-f85fd77e @reading:T-MENS @reading:T-REG @source:24-90-119.4
    Scenario: “Is it the request itself, and not account data written on it?” turns on use_head, 59934b5e
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact               | value             | meaning                                                                 |
        | use_head           | registration_only | what the information shows of that person                               |
        | reconsideration    | written_122(3)    | whether it is a request for reconsideration of a library resource       |
        | recon_site         | public            | the kind of library at which the reconsideration request was made       |
        | requester_resident | yes               | the one who asked for reconsideration resides in the legal service area |
      Then the statute forbids it
      And whoever told commits a civil infraction, with a fine of at most $300

    @id:GEN-f85fd77e @level:may @provision:24-90-119.4 @source:24-90-119.4
    Scenario: “Is it the request itself, and not account data written on it?” turns on use_head, f85fd77e
      Given it is 1 July 2025
      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise
        | fact               | value          | meaning                                                                 |
        | reconsideration    | written_122(3) | whether it is a request for reconsideration of a library resource       |
        | recon_site         | public         | the kind of library at which the reconsideration request was made       |
        | requester_resident | yes            | the one who asked for reconsideration resides in the legal service area |
      Then subsection (4) takes it out of the statute's reach
