@kind:interface @provision:24-90-119.1 @source:24-90-119.1
Feature: What comes out of a library system
  "... a publicly supported library shall not disclose any record or other information that
  identifies a person as having requested or obtained specific materials or service or as
  otherwise having used the library."

  A library discloses through its system as surely as by word of mouth. Each scenario here is
  asked of the system itself, in two worlds that differ only in who has what; whatever differs
  in the answer tells who has what.

  Background:
    Given a public library whose system keeps patrons' records

  Rule: Nobody but the patron learns through the patrons' doors what she has

    @id:IF-001 @level:must @needs:patron @needs:item @needs:loan @control:IF-004 @source:FP-1
    Scenario: Nobody who has not signed in learns what a patron has on loan
      Given "Ana", a patron who has "a book on grief" on loan
      When somebody who has not signed in asks for "Ana"'s loans
      Then nothing that comes out tells who has what

    @id:IF-002 @level:must @needs:patron @needs:item @needs:loan @control:IF-004 @source:FP-64a
    Scenario: A patron's card with a wrong PIN opens nothing
      Given "Ana", a patron who has "a book on grief" on loan
      When somebody with "Ana"'s card and a wrong PIN asks for "Ana"'s loans
      Then nothing that comes out tells who has what

    @id:IF-003 @level:must @needs:patron @needs:item @needs:loan @control:IF-004 @source:FP-1
    Scenario: Another patron does not learn what a patron has on loan
      Given "Ana", a patron who has "a book on grief" on loan
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s loans
      Then nothing that comes out tells who has what

    @id:IF-004 @level:may @needs:patron @needs:item @needs:loan @source:FP-65
    Scenario: A patron sees what she has on loan herself
      Given "Ana", a patron who has "a book on grief" on loan
      When "Ana" signs in and asks for "Ana"'s loans
      Then the library may show it to her

    @id:IF-005 @level:must @needs:patron @needs:item @needs:hold @control:IF-007 @source:FP-34
    Scenario: Nobody who has not signed in learns what a patron has on hold
      Given "Ana", a patron who has "a book on divorce" on hold
      When somebody who has not signed in asks for "Ana"'s holds
      Then nothing that comes out tells who has what

    @id:IF-006 @level:must @needs:patron @needs:item @needs:hold @control:IF-007 @source:FP-34
    Scenario: Another patron does not learn what a patron has on hold
      Given "Ana", a patron who has "a book on divorce" on hold
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s holds
      Then nothing that comes out tells who has what

    @id:IF-007 @level:may @needs:patron @needs:item @needs:hold @source:FP-65
    Scenario: A patron sees what she has on hold herself
      Given "Ana", a patron who has "a book on divorce" on hold
      When "Ana" signs in and asks for "Ana"'s holds
      Then the library may show it to her

    @id:IF-008 @level:must @needs:patron @needs:item @needs:returnedLoan @control:IF-010 @source:FP-1
    Scenario: Nobody who has not signed in learns what a patron has returned
      Given "Ana", a patron who has returned "a book on bankruptcy"
      When somebody who has not signed in asks for "Ana"'s past loans
      Then nothing that comes out tells who has what

    @id:IF-009 @level:must @needs:patron @needs:item @needs:returnedLoan @control:IF-010 @source:FP-1
    Scenario: Another patron does not learn what a patron has returned
      Given "Ana", a patron who has returned "a book on bankruptcy"
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s past loans
      Then nothing that comes out tells who has what

    @id:IF-010 @level:may @needs:patron @needs:item @needs:returnedLoan @source:FP-65
    Scenario: A patron sees what she has returned, if the library keeps it
      Given "Ana", a patron who has returned "a book on bankruptcy"
      When "Ana" signs in and asks for "Ana"'s past loans
      Then the library may show it to her

  Rule: The public catalog tells whether an item is out, and not who has it

    @id:IF-020 @level:must @needs:patron @needs:item @needs:loan @control:IF-021 @source:FP-16
    Scenario: The catalog page of an item on loan does not tell who has it
      Given "Ana", a patron who has "a book on addiction" on loan
      When anybody opens the public catalog page of "a book on addiction"
      Then nothing that comes out tells who has what

    @id:IF-028 @level:must @needs:patron @needs:item @needs:hold @control:IF-025 @source:FP-16
    Scenario: The catalog page of an item does not tell who waits for it
      Given "Ana", a patron who has "a book on divorce" on hold
      When anybody opens the public catalog page of "a book on divorce"
      Then nothing that comes out tells who has what

    @id:IF-149 @level:must @needs:patron @needs:item @control:IF-021 @source:FP-16
    Scenario Outline: The catalog page of an item does not tell what anybody has, or had, to do with it (<case>)
      Given "Ana", a patron <who>
      When anybody opens the public catalog page of "<item>"
      Then nothing that comes out tells who has what

      Examples:
        | case     | needs        | who                                                   | item                        |
        | ready    | hold         | for whom "a book on divorce" waits on the hold shelf  | a book on divorce           |
        | overdue  | loan         | who has "a book on grief" on loan and overdue         | a book on grief             |
        | returned | returnedLoan | who has returned "a book on bankruptcy"               | a book on bankruptcy        |
        | owed-for | charge       | who owes a charge for "a book on debt"                | a book on debt              |
        | asked    | request      | who has asked the library to get "a book on abortion" | a book on abortion          |
        | booked   | booking      | who has booked "the room of the grief group"          | the room of the grief group |

    @id:IF-021 @level:may @needs:patron @needs:item @needs:loan @needs:staff @needs:circulation @source:FP-43
    Scenario: The circulation desk sees who has an item, to serve the patron
      Given "Ana", a patron who has "a book on addiction" on loan
      And "Cora", a member of staff at the circulation desk
      When "Cora" asks, to serve the patron, who has "a book on addiction"
      Then the library may show it to the desk

    @id:IF-022 @level:must @needs:patron @needs:item @needs:loan @control:IF-021 @source:FP-1
    Scenario: Nobody who has not signed in learns who has an item
      Given "Ana", a patron who has "a book on addiction" on loan
      When somebody who has not signed in asks who has "a book on addiction"
      Then nothing that comes out tells who has what

    @id:IF-023 @level:must @needs:patron @needs:item @needs:loan @needs:staff @needs:partner @control:IF-021 @source:FP-43a
    Scenario: Staff of another library who have no duty here do not learn who has an item
      Given "Ana", a patron who has "a book on addiction" on loan
      And "Petra", a member of staff of another member library, whom the product declares to have no duty here
      When "Petra" asks, for no duty of the library, who has "a book on addiction"
      Then nothing that comes out tells who has what

  Rule: Who waits for a title is told to whoever serves them, and to nobody else

    @id:IF-025 @level:may @needs:patron @needs:item @needs:hold @needs:staff @needs:circulation @source:FP-55
    Scenario: The circulation desk sees who waits for a title, to serve the patron
      Given "Ana", a patron who has "a book on divorce" on hold
      And "Cora", a member of staff at the circulation desk
      When "Cora" asks, to serve the patron, who waits for "a book on divorce"
      Then the library may show it to the desk

    @id:IF-026 @level:must @needs:patron @needs:item @needs:hold @control:IF-025 @source:FP-1
    Scenario: Nobody who has not signed in learns who waits for a title
      Given "Ana", a patron who has "a book on divorce" on hold
      When somebody who has not signed in asks who waits for "a book on divorce"
      Then nothing that comes out tells who has what

    @id:IF-027 @level:must @needs:patron @needs:item @needs:hold @needs:staff @needs:partner @control:IF-025 @source:FP-43a
    Scenario: Staff of another library who have no duty here do not learn who waits for a title
      Given "Ana", a patron who has "a book on divorce" on hold
      And "Petra", a member of staff of another member library, whom the product declares to have no duty here
      When "Petra" asks, for no duty of the library, who waits for "a book on divorce"
      Then nothing that comes out tells who has what

  Rule: What a patron owes is told to her, and to nobody else through the patrons' doors

    @id:IF-050 @level:must @needs:patron @needs:item @needs:charge @control:IF-052 @source:FP-25
    Scenario: Nobody who has not signed in learns what a patron owes, and for what
      Given "Ana", a patron who owes a charge for "a book on debt"
      When somebody who has not signed in asks for "Ana"'s charges
      Then nothing that comes out tells who has what

    @id:IF-051 @level:must @needs:patron @needs:item @needs:charge @control:IF-052 @source:FP-25
    Scenario: Another patron does not learn what a patron owes, and for what
      Given "Ana", a patron who owes a charge for "a book on debt"
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s charges
      Then nothing that comes out tells who has what

    @id:IF-052 @level:may @needs:patron @needs:item @needs:charge @source:FP-65
    Scenario: A patron sees what she owes, and for what
      Given "Ana", a patron who owes a charge for "a book on debt"
      When "Ana" signs in and asks for "Ana"'s charges
      Then the library may show it to her

  Rule: A card's number without its PIN opens nothing, whatever is asked for

    @id:IF-053 @level:must @needs:patron @needs:item @needs:hold @control:IF-007 @source:FP-64a
    Scenario: A patron's card with a wrong PIN does not open her holds
      Given "Ana", a patron who has "a book on divorce" on hold
      When somebody with "Ana"'s card and a wrong PIN asks for "Ana"'s holds
      Then nothing that comes out tells who has what

    @id:IF-054 @level:must @needs:patron @needs:item @needs:charge @control:IF-052 @source:FP-64a
    Scenario: A patron's card with a wrong PIN does not open her charges
      Given "Ana", a patron who owes a charge for "a book on debt"
      When somebody with "Ana"'s card and a wrong PIN asks for "Ana"'s charges
      Then nothing that comes out tells who has what

    @id:IF-055 @level:reading @reading:T-REG @needs:patron @needs:item @needs:loan @control:IF-004 @source:24-90-119.1
    Scenario: A patron's card with a wrong PIN does not tell whose it is
      Given "Ana", a patron who has "a book on grief" on loan
      When somebody with "Ana"'s card and a wrong PIN asks whose card it is
      Then nothing that comes out names "Ana"

    @id:IF-140 @level:must @needs:patron @needs:item @control:IF-004 @source:FP-64a
    Scenario Outline: A patron's card with a wrong PIN opens nothing else that is hers (<case>)
      Given "Ana", a patron who <has>
      When somebody with "Ana"'s card and a wrong PIN asks for "Ana"'s <records>
      Then nothing that comes out tells who has what

      Examples:
        | case           | needs        | has                                               | records        |
        | past-loans     | returnedLoan | has returned "a book on bankruptcy"               | past loans     |
        | account        | loan         | has "a book on grief" on loan                     | account        |
        | requests       | request      | has asked the library to get "a book on abortion" | requests       |
        | private-list   | list         | keeps in her private list "a book on bankruptcy"  | private list   |
        | saved-searches | search       | has saved a search for "a book on depression"     | saved searches |
        | bookings       | booking      | has booked "the room of the grief group"          | bookings       |

    @id:IF-141 @level:must @needs:patron @needs:item @needs:loan @control:IF-004 @source:FP-64a
    Scenario: A patron's card with an empty PIN opens nothing
      Given "Ana", a patron who has "a book on grief" on loan
      When somebody with "Ana"'s card and an empty PIN asks for "Ana"'s loans
      Then nothing that comes out tells who has what

  Rule: The page of a patron's account is hers, whatever stands on it

    @id:IF-142 @level:must @needs:patron @needs:item @needs:loan @control:IF-004 @source:FP-1
    Scenario: Nobody who has not signed in learns from an account what a patron has on loan
      Given "Ana", a patron who has "a book on grief" on loan
      When somebody who has not signed in asks for "Ana"'s account
      Then nothing that comes out tells who has what

    @id:IF-143 @level:must @needs:patron @needs:item @needs:loan @control:IF-004 @source:FP-1
    Scenario: Another patron does not learn from an account what a patron has on loan
      Given "Ana", a patron who has "a book on grief" on loan
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s account
      Then nothing that comes out tells who has what

  Rule: What a patron is told of her own does not tell her of another

    @id:IF-144 @level:must @needs:patron @needs:item @needs:loan @needs:hold @control:IF-007 @source:FP-1
    Scenario: Whoever waits for a title does not learn who has it
      Given "Ana", a patron who has "a book on addiction" on loan
      And "Ben", another patron, who waits for "a book on addiction"
      When "Ben" signs in and looks among "Ben"'s own holds for anything about "Ana"
      Then nothing that comes out tells who has what

    @id:IF-145 @level:must @needs:patron @needs:item @needs:loan @needs:hold @control:IF-004 @source:FP-1
    Scenario: Whoever has an item does not learn who waits for it
      Given "Ana", a patron who has "a book on divorce" on hold
      And "Ben", another patron, who has "a book on divorce" on loan
      When "Ben" signs in and looks among "Ben"'s own loans for anything about "Ana"
      Then nothing that comes out tells who has what

  Rule: What a patron's own sign-in gave her opens nothing to her where staff ask

    @id:IF-146 @level:must @needs:patron @needs:item @needs:loan @needs:staff @needs:circulation @control:IF-030 @source:FP-1
    Scenario Outline: Another patron who asks where staff do does not learn who has what (<case>)
      Given "Ana", a patron who has "a book on grief" on loan and overdue
      And "Ben", another patron
      When "Ben" signs in as a patron and asks, where staff do, <question>
      Then nothing that comes out tells who has what

      Examples:
        | case         | question                      |
        | loans        | for "Ana"'s loans             |
        | who-has      | who has "a book on grief"     |
        | overdue-list | for the list of overdue loans |

    @id:IF-147 @level:must @needs:patron @needs:item @needs:hold @needs:staff @needs:circulation @control:IF-025 @source:FP-1
    Scenario: Another patron who asks where staff do does not learn from a slip for whom an item waits
      Given "Ana", a patron for whom "a book on divorce" waits on the hold shelf
      And "Ben", another patron
      When "Ben" signs in as a patron and asks, where staff do, for the slip that stands with "a book on divorce"
      Then nothing that comes out tells who has what

    @id:IF-148 @level:must @needs:patron @needs:item @needs:hold @control:IF-025 @source:FP-1
    Scenario: Nobody who has not signed in learns from a slip for whom an item waits
      Given "Ana", a patron for whom "a book on divorce" waits on the hold shelf
      When somebody who has not signed in asks for the slip that stands with "a book on divorce"
      Then nothing that comes out tells who has what

  Rule: A shared screen keeps nothing for whoever comes next

    @id:IF-056 @level:must @needs:patron @needs:item @needs:loan @control:IF-004 @source:FP-38a
    Scenario: Whoever comes next at a shared screen does not see what the last patron has on loan
      Given "Ana", a patron who has "a book on grief" on loan
      When "Ana" signs in, looks at "Ana"'s loans and signs out, and whoever comes next at the same screen asks for them
      Then nothing that comes out tells who has what

  Rule: It is good practice that no page with a patron's record stays in a browser or on the way to it

    @id:IF-133 @level:should @layer:good-practice @needs:patron @needs:item @needs:loan @control:IF-004 @source:ALA-library-management-systems-checklist
    Scenario: A page with what a patron has on loan may be stored nowhere
      Given "Ana", a patron who has "a book on grief" on loan
      When "Ana" looks at "Ana"'s loans on a screen that others use after her
      Then what comes out may be stored nowhere

  Rule: The public catalog finds titles by what they are, and not by who has them

    @id:IF-057 @level:must @needs:patron @needs:item @needs:loan @control:IF-021 @source:FP-16
    Scenario: A search for a patron's name does not find what she has on loan
      Given "Ana", a patron who has "a book on addiction" on loan
      When anybody searches for "Ana"'s name in the public catalog
      Then nothing that comes out tells who has what

    @id:IF-150 @level:must @needs:patron @needs:item @needs:loan @control:IF-021 @source:FP-16
    Scenario: A search for the number of a patron's card does not find what she has on loan
      Given "Ana", a patron who has "a book on addiction" on loan
      When anybody searches for the number of "Ana"'s card in the public catalog
      Then nothing that comes out tells who has what

    @id:IF-090 @level:must @needs:patron @needs:item @needs:loan @control:IF-021 @source:FP-16
    Scenario: A search that finds an item does not tell who has it
      Given "Ana", a patron who has "a book on addiction" on loan
      When anybody searches the public catalog for who wrote "a book on addiction"
      Then nothing that comes out tells who has what

    @id:IF-058 @level:must @needs:patron @needs:item @needs:loan @control:IF-021 @source:FP-16
    Scenario: What the catalog suggests for a patron's name does not tell what she has on loan
      Given "Ana", a patron who has "a book on addiction" on loan
      When anybody begins to type "Ana"'s name in the public catalog
      Then nothing that comes out tells who has what

    @id:IF-059 @level:must @needs:patron @needs:item @needs:loan @control:IF-021 @source:FP-16
    Scenario: The public list that the catalog shows first does not tell who has what
      Given "Ana", a patron who has "a book on addiction" on loan
      When anybody opens the public list that the catalog shows first
      Then nothing that comes out tells who has what

  Rule: A machine that lends or takes back tells nobody about anybody else

    @id:IF-060 @level:must @needs:patron @needs:item @needs:loan @control:IF-021 @source:FP-38a
    Scenario: A self-check machine that looks up an item does not tell who has it
      Given "Ana", a patron who has "a book on addiction" on loan
      When a self-check machine looks up "a book on addiction"
      Then nothing that comes out tells who has what

    @id:IF-061 @level:must @needs:patron @needs:item @needs:loan @control:IF-021 @source:FP-38a
    Scenario: A return machine does not tell who had what it takes back
      Given "Ana", a patron who has "a book on addiction" on loan
      When a return machine takes back "a book on addiction"
      Then nothing that comes out tells who has what

    @id:IF-062 @level:must @needs:patron @needs:item @needs:loan @control:IF-021 @source:FP-38a
    Scenario: Another patron who tries to borrow an item does not learn who has it
      Given "Ana", a patron who has "a book on addiction" on loan
      And "Ben", another patron
      When "Ben" tries to borrow "a book on addiction" at a self-check machine
      Then nothing that comes out tells who has what

    @id:IF-092 @level:must @needs:patron @needs:item @needs:loan @needs:hold @control:IF-025 @source:FP-38a
    Scenario: A return machine does not tell who waits for what it takes back
      Given "Ana", a patron who has "a book on divorce" on hold
      And "Ben", another patron, who has "a book on divorce" on loan
      When a return machine takes back "a book on divorce"
      Then nothing that comes out tells who has what

    @id:IF-093 @level:must @needs:patron @needs:item @needs:hold @control:IF-025 @source:FP-38a
    Scenario: A self-check machine that looks up an item does not tell who waits for it
      Given "Ana", a patron who has "a book on divorce" on hold
      When a self-check machine looks up "a book on divorce"
      Then nothing that comes out tells who has what

    @id:IF-094 @level:must @needs:patron @needs:item @needs:hold @control:IF-025 @source:FP-38a
    Scenario: Another patron who tries to borrow an item from the hold shelf does not learn for whom it waits
      Given "Ana", a patron for whom "a book on divorce" waits on the hold shelf
      And "Ben", another patron
      When "Ben" tries to borrow "a book on divorce" at a self-check machine
      Then nothing that comes out tells who has what

    @id:IF-151 @level:must @needs:patron @needs:item @control:IF-021 @source:FP-38a
    Scenario Outline: A self-check machine that looks up an item does not tell for whom it waits, or who is late with it (<case>)
      Given "Ana", a patron <who>
      When a self-check machine looks up "<item>"
      Then nothing that comes out tells who has what

      Examples:
        | case    | needs | who                                                  | item              |
        | ready   | hold  | for whom "a book on divorce" waits on the hold shelf | a book on divorce |
        | overdue | loan  | who has "a book on grief" on loan and overdue        | a book on grief   |

  Rule: A protocol for other systems tells whoever can reach it about items, and about nobody

    @id:IF-134 @level:must @needs:patron @needs:item @needs:loan @control:IF-021 @source:FP-1
    Scenario: A look-up of an item by another system does not tell who has it
      Given "Ana", a patron who has "a book on addiction" on loan
      When another system, which shows no credential, looks up "a book on addiction" by NCIP or ILS-DI
      Then nothing that comes out tells who has what

    @id:IF-135 @level:must @needs:patron @needs:item @needs:hold @control:IF-025 @source:FP-1
    Scenario: A look-up of an item by another system does not tell who waits for it
      Given "Ana", a patron who has "a book on divorce" on hold
      When another system, which shows no credential, looks up "a book on divorce" by NCIP or ILS-DI
      Then nothing that comes out tells who has what

  Rule: Whoever lives with a patron learns no more of her than anybody else

    @id:IF-095 @level:must @needs:patron @needs:item @needs:loan @control:IF-004 @source:FP-35
    Scenario: Somebody at the same address does not learn what a patron has on loan
      Given "Ana", a patron who has "a book on grief" on loan
      And "Rose", another patron, who lives at "Ana"'s address
      When "Rose" signs in and asks for "Ana"'s loans
      Then nothing that comes out tells who has what

    @id:IF-152 @level:must @needs:patron @needs:item @control:IF-004 @source:FP-35
    Scenario Outline: Somebody at the same address does not learn what else is a patron's (<case>)
      Given "Ana", a patron who <has>
      And "Rose", another patron, who lives at "Ana"'s address
      When "Rose" signs in and asks for "Ana"'s <records>
      Then nothing that comes out tells who has what

      Examples:
        | case       | needs        | has                                 | records    |
        | holds      | hold         | has "a book on divorce" on hold     | holds      |
        | past-loans | returnedLoan | has returned "a book on bankruptcy" | past loans |
        | charges    | charge       | owes a charge for "a book on debt"  | charges    |

  Rule: A notice goes to the patron whom it concerns, and to nobody else

    @id:IF-065 @level:may @needs:patron @needs:item @needs:loan @source:FP-32
    Scenario: The library's notice tells a patron what she has overdue
      Given "Ana", a patron who has "a book on grief" on loan and overdue
      When the library sends its notices of what is overdue, and "Ana" reads her mail
      Then the library may tell her

    @id:IF-066 @level:must @needs:patron @needs:item @needs:loan @control:IF-065 @source:FP-1
    Scenario: Another patron's notice does not tell what a patron has overdue
      Given "Ana", a patron who has "a book on grief" on loan and overdue
      And "Ben", another patron
      When the library sends its notices of what is overdue, and "Ben" reads his mail
      Then nothing that comes out tells who has what

    @id:IF-067 @level:must @needs:patron @needs:item @needs:loan @control:IF-065 @source:FP-35
    Scenario: A notice to somebody at the same address does not tell what a patron has overdue
      Given "Ana", a patron who has "a book on grief" on loan and overdue
      And "Rose", another patron, who lives at "Ana"'s address
      When the library sends its notices of what is overdue, and "Rose" reads her mail
      Then nothing that comes out tells who has what

    @id:IF-068 @level:may @needs:patron @needs:item @needs:hold @source:FP-32
    Scenario: The library's notice tells a patron that her hold has come
      Given "Ana", a patron for whom "a book on divorce" waits on the hold shelf
      When the library sends its notices of the holds that have come, and "Ana" reads her mail
      Then the library may tell her

    @id:IF-069 @level:must @needs:patron @needs:item @needs:hold @control:IF-068 @source:FP-35
    Scenario: A notice to somebody at the same address does not tell that a patron's hold has come
      Given "Ana", a patron for whom "a book on divorce" waits on the hold shelf
      And "Rose", another patron, who lives at "Ana"'s address
      When the library sends its notices of the holds that have come, and "Rose" reads her mail
      Then nothing that comes out tells who has what

    @id:IF-160 @level:must @needs:patron @needs:item @needs:returnedLoan @needs:hold @control:IF-068 @source:FP-1
    Scenario: The notice that an item has come does not tell who had it
      Given "Ana", a patron who has returned "a book on divorce"
      And "Ben", another patron, for whom "a book on divorce" waits on the hold shelf
      When the library sends its notices of the holds that have come, and "Ben" reads his mail
      Then nothing that comes out tells who has what

  Rule: Whether somebody has a card, and whether she has anything, is told to nobody who may not see her record

    @id:IF-074 @level:reading @reading:T-REG @needs:patron @needs:item @needs:loan @control:IF-004 @source:24-90-119.1
    Scenario: A card's number with a wrong PIN does not tell whether it is anybody's
      Given "Ana", a patron who has "a book on grief" on loan
      When somebody with "Ana"'s card and a wrong PIN asks whose card it is
      Then nothing that comes out tells whether "Ana" is a patron at all

    @id:IF-075 @level:reading @reading:T-REG @needs:patron @needs:item @needs:loan @control:IF-004 @source:24-90-119.1
    Scenario: Another patron who asks for an account does not learn whether it is anybody's
      Given "Ana", a patron who has "a book on grief" on loan
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s account
      Then nothing that comes out tells whether "Ana" is a patron at all

    @id:IF-076 @level:must @needs:patron @needs:item @needs:loan @control:IF-004 @source:24-90-119.1
    Scenario: A patron's card with a wrong PIN does not tell whether she has anything on loan
      Given "Ana", a patron who has "a book on grief" on loan
      When somebody with "Ana"'s card and a wrong PIN asks for "Ana"'s loans
      Then nothing that comes out tells whether "Ana" has anything

    @id:IF-077 @level:must @needs:patron @needs:item @needs:loan @control:IF-004 @source:24-90-119.1
    Scenario: Another patron does not learn whether a patron has anything on loan
      Given "Ana", a patron who has "a book on grief" on loan
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s loans
      Then nothing that comes out tells whether "Ana" has anything

    @id:IF-078 @level:must @needs:patron @needs:item @needs:hold @control:IF-007 @source:FP-34
    Scenario: Another patron does not learn whether a patron waits for anything
      Given "Ana", a patron who has "a book on divorce" on hold
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s holds
      Then nothing that comes out tells whether "Ana" has anything

    @id:IF-159 @level:must @needs:patron @needs:item @control:IF-004 @source:24-90-119.1
    Scenario Outline: Another patron does not learn whether a patron ever had anything, or owes for it (<case>)
      Given "Ana", a patron who <has>
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s <records>
      Then nothing that comes out tells whether "Ana" has anything

      Examples:
        | case       | needs        | has                                 | records    |
        | past-loans | returnedLoan | has returned "a book on bankruptcy" | past loans |
        | charges    | charge       | owes a charge for "a book on debt"  | charges    |

    @id:IF-079 @level:must @needs:patron @needs:item @needs:loan @control:IF-021 @source:FP-16
    Scenario: The public list that the catalog shows first names no patron
      Given "Ana", a patron who has "a book on addiction" on loan
      When anybody opens the public list that the catalog shows first
      Then nothing that comes out names "Ana"

  Rule: What a patron asks for, lists, searches for or books is hers, like what she has on loan

    @id:IF-100 @level:may @needs:patron @needs:item @needs:request @source:FP-65
    Scenario: A patron sees what she has asked the library to get
      Given "Ana", a patron who has asked the library to get "a book on abortion law"
      When "Ana" signs in and asks for "Ana"'s requests
      Then the library may show it to her

    @id:IF-101 @level:must @needs:patron @needs:item @needs:request @control:IF-100 @source:24-90-119.1
    Scenario: Nobody who has not signed in learns what a patron has asked the library to get
      Given "Ana", a patron who has asked the library to get "a book on abortion law"
      When somebody who has not signed in asks for "Ana"'s requests
      Then nothing that comes out tells who has what

    @id:IF-102 @level:must @needs:patron @needs:item @needs:request @control:IF-100 @source:24-90-119.1
    Scenario: Another patron does not learn what a patron has asked the library to get
      Given "Ana", a patron who has asked the library to get "a book on abortion law"
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s requests
      Then nothing that comes out tells who has what

    @id:IF-103 @level:may @needs:patron @needs:item @needs:list @source:FP-65
    Scenario: A patron sees what she keeps in her private list
      Given "Ana", a patron who keeps in her private list "a book on bankruptcy"
      When "Ana" signs in and asks for "Ana"'s private list
      Then the library may show it to her

    @id:IF-104 @level:must @needs:patron @needs:item @needs:list @control:IF-103 @source:24-90-119.1
    Scenario: Nobody who has not signed in learns what a patron keeps in her private list
      Given "Ana", a patron who keeps in her private list "a book on bankruptcy"
      When somebody who has not signed in asks for "Ana"'s private list
      Then nothing that comes out tells who has what

    @id:IF-105 @level:must @needs:patron @needs:item @needs:list @control:IF-103 @source:24-90-119.1
    Scenario: Another patron does not learn what a patron keeps in her private list
      Given "Ana", a patron who keeps in her private list "a book on bankruptcy"
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s private list
      Then nothing that comes out tells who has what

    @id:IF-106 @level:may @needs:patron @needs:item @needs:search @source:FP-65
    Scenario: A patron sees what she has searched for and saved
      Given "Ana", a patron who has saved a search for "a book on depression"
      When "Ana" signs in and asks for "Ana"'s saved searches
      Then the library may show it to her

    @id:IF-107 @level:must @needs:patron @needs:item @needs:search @control:IF-106 @source:24-90-119.1
    Scenario: Nobody who has not signed in learns what a patron has searched for and saved
      Given "Ana", a patron who has saved a search for "a book on depression"
      When somebody who has not signed in asks for "Ana"'s saved searches
      Then nothing that comes out tells who has what

    @id:IF-108 @level:must @needs:patron @needs:item @needs:search @control:IF-106 @source:24-90-119.1
    Scenario: Another patron does not learn what a patron has searched for and saved
      Given "Ana", a patron who has saved a search for "a book on depression"
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s saved searches
      Then nothing that comes out tells who has what

    @id:IF-109 @level:may @needs:patron @needs:item @needs:booking @source:FP-65
    Scenario: A patron sees what she has booked
      Given "Ana", a patron who has booked "the room of the grief group"
      When "Ana" signs in and asks for "Ana"'s bookings
      Then the library may show it to her

    @id:IF-110 @level:must @needs:patron @needs:item @needs:booking @control:IF-109 @source:24-90-119.1
    Scenario: Nobody who has not signed in learns what a patron has booked
      Given "Ana", a patron who has booked "the room of the grief group"
      When somebody who has not signed in asks for "Ana"'s bookings
      Then nothing that comes out tells who has what

    @id:IF-111 @level:must @needs:patron @needs:item @needs:booking @control:IF-109 @source:24-90-119.1
    Scenario: Another patron does not learn what a patron has booked
      Given "Ana", a patron who has booked "the room of the grief group"
      And "Ben", another patron
      When "Ben" signs in and asks for "Ana"'s bookings
      Then nothing that comes out tells who has what
