@kind:law @provision:24-90-119.2.d
Feature: A parent or guardian who holds a minor's card may look online
  C.R.S. 24-90-119 (2): "Records may be disclosed in the following instances: (d) To a custodial parent or legal guardian
  who has access to a minor's library card or its authorization number for the purpose of accessing by electronic means
  library records of the minor."

  Four things must come together: a custodial parent or legal guardian; a minor; the minor's card or its number, already
  in that adult's hands; and access by electronic means.

  Background:
    Given an ordinary case: a public library district, a living adult patron, no consent and no legal process
    And it is 23 November 2026

  Rule: The adult is a custodial parent or legal guardian

    @id:LAW-400 @level:may @source:24-90-119.2.d
    Scenario: A mother who has her child's card number sees the child's loans online
      Given the patron is a child of 10
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute permits it under subsection (2)(d)
      And nothing compels it

    @id:LAW-401 @level:may @reading:T-CUST @reading:T-PARREC @source:FP-76a @source:24-90-119.2.d
    Scenario Outline: Another custodial parent or legal guardian sees a child's loans online (<case>)
      Given the patron is a child of 10
      And <adult> has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute permits it under subsection (2)(d)
      And nothing compels it

      Examples:
        | case           | adult                                                            |
        | joint-father   | a father who shares all parental responsibilities by court order |
        | legal-guardian | a court-appointed guardian                                       |

    @id:LAW-402 @level:must @control:LAW-400 @reading:T-CUST @reading:T-PARREC @source:FP-76 @source:FP-76b @source:FP-76c @source:FP-77 @source:FP-89
    Scenario Outline: Another adult sees a child's loans online with the child's number (<case>)
      Given the patron is a child of 10
      And <adult> has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it
      And it is undetermined whether there is an offense

      Examples:
        | case              | adult                                                                                        |
        | parenting-time    | a father with parenting time only, the mother being sole custodian,                          |
        | barred-by-court   | a father who shares parental responsibilities but whom a court bars from the child's records |
        | rights-terminated | a father whose parental rights a court has ended                                             |
        | stepfather        | a stepfather who is neither adoptive father nor guardian                                     |
        | grandmother       | a grandmother whom no court has made guardian                                                |
        | school-employee   | an employee of the child's school                                                            |

    @id:LAW-406 @level:must @control:LAW-400 @reading:T-CUST @source:FP-76b @source:14-10-123.8
    Scenario: A court bars the mother with whom the child lives from the child's records
      Given the patron is a child of 10
      And a mother with whom the child lives, barred by a court from the child's records, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it

    @id:LAW-403 @level:must @control:LAW-401/legal-guardian @source:FP-79 @source:19-1-103
    Scenario: A foster mother may or may not be the child's guardian
      Given the patron is a child of 10
      And a foster mother whom a court may or may not have made guardian has the child's card number
      When that adult sees the child's loans on the library's website
      Then it is undetermined until it is known whether a court has made her guardian

    @id:LAW-404 @level:reading @reading:T-CUST=parenting-time @source:FP-76 @source:14-10-123.8
    Scenario: A father with parenting time, if that makes him a custodial parent
      Given the patron is a child of 10
      And a father with parenting time only, the mother being sole custodian, has the child's card number
      And the reading that a parent with parenting time is a custodial parent
      When that adult sees the child's loans on the library's website
      Then the statute permits it under subsection (2)(d)

    @id:LAW-405 @level:reading @reading:T-CUST=sole @reading:T-PARREC @source:FP-76a
    Scenario: A father who shares responsibilities, if only a sole custodian is a custodial parent
      Given the patron is a child of 10
      And a father who shares all parental responsibilities by court order has the child's card number
      And the reading that only a sole custodian is a custodial parent
      When that adult sees the child's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it

  Rule: The user is a minor on the day of the disclosure

    @id:LAW-410 @level:may @source:FP-80
    Scenario: A mother looks on the day before her child turns eighteen
      Given the child was born on 24 November 2008
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute permits it under subsection (2)(d)
      And nothing compels it

    @id:LAW-411 @level:must @control:LAW-410 @reading:T-AGE @source:FP-80a @source:2-4-401.6
    Scenario: A mother looks on the day her child turns eighteen
      Given the child was born on 23 November 2008
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it
      And it is undetermined whether there is an offense

    @id:LAW-412 @level:must @control:LAW-413 @reading:T-AGE @source:FP-80b
    Scenario: On the day of coming of age a mother sees only loans made at sixteen
      Given the child was born on 23 November 2008
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees only the loans that the child made at sixteen on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it
      And it is undetermined whether there is an offense

    @id:LAW-413 @level:may @source:FP-80b
    Scenario: On the day before coming of age a mother sees only loans made at sixteen
      Given the child was born on 24 November 2008
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees only the loans that the child made at sixteen on the library's website
      Then the statute permits it under subsection (2)(d)

    @id:LAW-414 @level:must @control:LAW-415 @reading:T-AGE @source:FP-80c
    Scenario: A link saved a year ago still opens the account on the day of coming of age
      Given the child was born on 23 November 2008
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website, through a link saved a year ago
      Then the statute forbids it, and subsection (2)(d) does not excuse it
      And it is undetermined whether there is an offense

    @id:LAW-415 @level:may @source:FP-80c
    Scenario: A link saved a year ago opens the account on the day before
      Given the child was born on 24 November 2008
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website, through a link saved a year ago
      Then the statute permits it under subsection (2)(d)

    @id:LAW-416 @level:must @control:LAW-410 @reading:T-AGE @source:FP-80d.age18 @source:2-4-401.6
    Scenario: A mother looks at the loans of a son of twenty
      Given the child was born on 22 November 2006
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it
      And it is undetermined whether there is an offense

    @id:LAW-417 @level:reading @reading:T-AGE=21 @source:FP-80d.age21 @source:2-4-401.6
    Scenario: A mother looks at the loans of a son of twenty, if a minor is a person under 21
      Given the child was born on 22 November 2006
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      And the reading that a minor is a person under 21
      When that adult sees the child's loans on the library's website
      Then the statute permits it under subsection (2)(d)
      And nothing compels it

    @id:LAW-424 @level:must @control:LAW-410 @source:24-90-119.2.d @source:2-4-401.6
    Scenario: On the day her son turns twenty-one a mother may not look, however the age is read
      Given the child was born on 23 November 2005
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it
      And it is undetermined whether there is an offense

    @id:LAW-425 @level:reading @reading:T-AGE=21 @source:2-4-401.6
    Scenario: A mother looks on the day before her son turns twenty-one, if a minor is a person under 21
      Given the child was born on 24 November 2005
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      And the reading that a minor is a person under 21
      When that adult sees the child's loans on the library's website
      Then the statute permits it under subsection (2)(d)

    @id:LAW-418 @level:must @control:LAW-410 @source:FP-80e
    Scenario: It is not known when the child was born
      Given it is not known when the child was born
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then it is undetermined until it is known when the child was born

    @id:LAW-419 @level:must @control:LAW-401/legal-guardian @source:FP-70a
    Scenario: The guardian of a user of forty looks online, and there is no writing
      Given the patron is an adult of 40
      And a court-appointed guardian has the patron's card number
      When that guardian sees the patron's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it

    @id:LAW-420 @level:must @control:LAW-422 @reading:T-EMAN @source:24-90-119.2.d
    Scenario: The user is a girl of seventeen who has married
      Given the patron is a married girl of 17
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then it is undetermined while it is unsettled whether a married girl under age is a minor

    @id:LAW-421 @level:reading @reading:T-EMAN=adult @source:24-90-119.2.d
    Scenario: The married girl, if she is an adult
      Given the patron is a married girl of 17
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      And the reading that a married girl under age is an adult
      When that adult sees the child's loans on the library's website
      Then the statute forbids it, and subsection (2)(d) does not excuse it

    @id:LAW-423 @level:reading @reading:T-EMAN=minor @source:24-90-119.2.d
    Scenario: The married girl, if age alone makes a minor
      Given the patron is a married girl of 17
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      And the reading that age alone makes a minor
      When that adult sees the child's loans on the library's website
      Then the statute permits it under subsection (2)(d)

    @id:LAW-422 @level:may @source:24-90-119.2.d
    Scenario: The user is a girl of seventeen
      Given the patron is a child of 17
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute permits it under subsection (2)(d)

  Rule: The adult already holds the card or its number

    @id:LAW-430 @level:may @source:FP-85
    Scenario: A mother looks online whose account was linked because she gave the number
      Given the patron is a child of 12
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website, the accounts being linked
      Then the statute permits it under subsection (2)(d)
      And nothing compels it

    @id:LAW-434 @level:may @source:24-90-119.2.d
    Scenario: A mother looks online who has the card itself
      Given the patron is a child of 12
      And a mother with whom the child lives, her rights unlimited, has the child's card
      When that adult sees the child's loans on the library's website
      Then the statute permits it under subsection (2)(d)

    @id:LAW-431 @level:must @control:LAW-430 @reading:T-ACC @source:FP-83 @source:24-90-119.2.d
    Scenario Outline: A mother of a child of twelve is shown the loans online all the same (<case>)
      Given the patron is a child of 12
      And a mother with whom the child lives, her rights unlimited, has <card>
      When that adult sees the child's loans on the library's website, the accounts being linked
      Then the statute forbids it, and subsection (2)(d) does not excuse it
      And it is undetermined whether there is an offense

      Examples:
        | case         | card                                                          |
        | neither      | neither the child's card nor its number                       |
        | read-out-now | the child's number only because the desk has just read it out |

    @id:LAW-432 @level:must @control:LAW-435 @reading:T-PARREC @source:FP-85a
    Scenario: The system itself links an account because surname and address are the same
      Given the patron is a child of 12
      And an adult of the same surname and address has neither the child's card nor its number
      When that adult sees the child's loans on the library's website, the accounts being linked
      Then the statute forbids it

    @id:LAW-435 @level:may @source:FP-85a
    Scenario: The system links an account of the same surname and address, and shows no loans
      Given the patron is a child of 12
      And an adult of the same surname and address has neither the child's card nor its number
      When that adult sees that a certain title circulated 412 times on the library's website, the accounts being linked
      Then the statute does not reach it

    @id:LAW-433 @level:reading @reading:T-ACC=may-be-supplied @source:24-90-119.2.d
    Scenario: The desk reads the number out, if a library may supply it to a parent
      Given the patron is a child of 12
      And a mother with whom the child lives, her rights unlimited, has the child's number only because the desk has just read it out
      And the reading that a library may supply the number to a parent
      When that adult sees the child's loans on the library's website
      Then the statute permits it under subsection (2)(d)

    @id:LAW-436 @level:must @control:LAW-400 @source:24-90-119.2.d
    Scenario: It is not known whether the mother holds the card or its number
      Given the patron is a child of 10
      And a mother with whom the child lives, her rights unlimited, has perhaps the child's card or its number, and perhaps neither
      When that adult sees the child's loans on the library's website
      Then it is undetermined until it is known whether that adult has the child's card or number

  Rule: The access is by electronic means

    @id:LAW-440 @level:may @source:24-90-119.2.d
    Scenario Outline: A mother who has the number looks by electronic means (<case>)
      Given the patron is a child of 10
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans <means>
      Then the statute permits it under subsection (2)(d)

      Examples:
        | case  | means                                       |
        | app   | in the library's app                        |
        | kiosk | at a kiosk                                  |
        | phone | over the library's automated telephone line |

    @id:LAW-441 @level:must @control:LAW-400 @reading:T-CHAN @source:24-90-119.2.d
    Scenario Outline: A mother who has the number is shown the loans by staff (<case>)
      Given the patron is a child of 10
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans <means>
      Then the statute forbids it, and subsection (2)(d) does not excuse it

      Examples:
        | case    | means                              |
        | desk    | on paper at the desk               |
        | letter  | in a letter                        |
        | e-mail  | in an e-mail that staff write      |
        | call    | on the telephone, from an employee |
        | shelf   | on the hold shelf                  |
        | receipt | on a printed receipt               |
        | screen  | on the screen of the desk          |

    @id:LAW-442 @level:reading @reading:T-CHAN=any @source:24-90-119.2.d
    Scenario: On paper at the desk, if whoever shows a child's card has access by any means
      Given the patron is a child of 10
      And a mother with whom the child lives, her rights unlimited, has the child's card
      And the reading that whoever shows a child's card has access by any means
      When that adult sees the child's loans on paper at the desk
      Then the statute permits it under subsection (2)(d)

  Rule: Before the subsection was added, a parent was like anybody else

    @id:LAW-450 @level:must @control:LAW-400 @source:24-90-119.2.d
    Scenario: In August 2003, before the subsection was added by any account, a mother looks online with her child's number
      Given it is 14 August 2003
      And the patron is a child of 10
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute forbids it

    @id:LAW-451 @level:must @control:LAW-400 @reading:T-VER @source:24-90-119.2.d
    Scenario Outline: Between 2003 and 2006 it is not settled whether the subsection was in force (<case>)
      Given it is <day>
      And the patron is a child of 10
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then it is undetermined while it is unsettled on which day subsection (2)(d) took effect

      Examples:
        | case      | day            |
        | first-day | 15 August 2003 |
        | in-2004   | 1 June 2004    |
        | last-day  | 31 March 2006  |

    @id:LAW-452 @level:may @source:24-90-119.2.d
    Scenario: From April 2006, by every account, a mother with her child's number may look online
      Given it is 1 April 2006
      And the patron is a child of 10
      And a mother with whom the child lives, her rights unlimited, has the child's card number
      When that adult sees the child's loans on the library's website
      Then the statute permits it under subsection (2)(d)
