"""What words of the car, the job, the doctor and the school are about, Russian and English."""

from __future__ import annotations

from typing import Final

TABLE: Final = """
car: авто автом тачил* ласточка_моя колымаг* солярис* фокус форд* тойот* хонд* киа хендай* хундай ниссан* рено логан*
    лада лады ладу гранта весту веста приор* жигул* нива ниву шкод* октави* фольц* мерс мерса мерседес* бмв бэха ауди
    тесла теслу mazda мазда джип* внедорожник* седан* хэтчбек* automobile* truck trucks suv sedan van pickup corolla
    toyota honda civic ford focus chevy nissan bmw audi mercedes tesla jeep hyundai kia subaru volkswagen vw
engineoil: масло_в масло масла маслу маслом маслице* маслян* моторн* щуп щупе синтетик* полусинтет* минералк* вязкост*
    картер* масляный_фильтр фильтр* трансмисси* коробка_автомат коробке_автомат коробку_автомат антифриз* тосол*
    тормозная_жидкость тормозную_жидкость омывайк* незамерзайк* oil oils dipstick synthetic viscosity motor_oil
    engine_oil transmission_fluid filter filters lube lubricant coolant antifreeze brake_fluid washer_fluid 10_w 5_w
    0_w quart смазк* уровень_масла давление_масла жрет_масло течет_масло кастрол* лукойл castrol pennzoil mobil
    oil_level leaking_oil burning_oil drain_plug oil_pan grease oil_change
oilchange: замен* менять меняю меняем поменя* меняют менял* смен* долить долил доливать залить заливать льют лить
    подлить подмеш* смешив* replac* top_off change_the_oil change_my_oil changing_the_oil oil_changed
tires: шин шина шины шинах шиной шиномонтаж* резин* колес* покрышк* подкач* накач* спустил* прокол* переобу*
    зимняя_резина летняя_резина зимнюю балансировк* диски tire tires tyre* psi wheel* puncture* inflat* deflat*
    tread snow_tires winter_tires spare_tire flat_tire flat_tyre got_a_flat wheel_alignment
fuel: бензин* топлив* заправ* азс солярк* дизел* бак бака баке полный_бак залить_бак литров_на_сотню расход_на
    запас_хода горючк* gas gasoline fuel petrol diesel gas_station* refuel fill_up mpg mileage tank
    miles_per ev_charging charging_station
carbattery: аккумулятор* акб прикур* сел_аккум* не_заводится завести_машину заведешь стартер* не_крутит_стартер
    car_battery jump_start jumpstart jump_my jumper_cables dead_battery alternator will_not_start does_not_start
carservice: автосервис* сервис* сто_запис* техосмотр* техобслуж* плановое_то пройти_то колодк* тормоз* подвеск*
    двигател* движок движк* мотор* пробег* чек_энджин загорелась_лампочк* загорелся_индикатор горит_чек лампочка_масла
    диагностик* механик* car_service mechanic* inspection* brake* engine* transmission check_engine warning_light
    oil_light service_light tune_up maintenance mot garage tow_truck smog загореться загорелся_чек check_light
    чек_горит
insurance: автостраховк* страховка_на_машину страховку_на_машину
    roadside
vacation: без_содержан* без_сохранения выходной_день день_отдыха недельку_отпуска дней_отпуска ежегодн* off_work
    tomorrow_off week_off sick_day* personal_day* mental_health_day unpaid rollover roll_over accrued furlough
    bereavement отдохнуть отпрошусь не_выйду_на отсутств* выходные_дни дней_отдыха time_away day_away out_of_office
    absence monday_off tuesday_off wednesday_off thursday_off friday_off weeks_off month_off off_next
    off_on off_from_work need_off take_off_from
leaveask: заявк* заявлен* подписал* одобр* согласов* подпиш* запрос* отпрош* request* submit* approv* sign_off
    signed_off apply file_for put_in_for log_a
payday: зарплат* зп аванс* получк* расчетный_лист расчетк* когда_заплатят премия премию оклад* payday pay_day
    paycheck* pay_check payslip* pay_slip pay_stub salary salaries wage* get_paid paid_on direct_deposit payroll
    bonus_pay raise_at
expense: командиров* авансовый_отчет возмещ* возмест* компенсация_расходов чек_за_такси представительск* expense*
    expense_report reimburs* per_diem business_trip travel_costs corporate_card
pension: пенси* стаж стажа накопительная_пенс* pension* 401 retire* ira roth superannuation
benefits: дмс соцпакет* льгот* страховка_на_работе компенсация_спорт* benefit* health_plan health_insurance perks
job: работа_мечты уволи* карьер* повышен* стажиров* resign* quit_my internship* layoff*
training: обучен* тренинг* курсы_повыш* квалификац* инструктаж* training course_at onboarding certification compliance
medical: лора лору глазной глазному глазник* аллерголог* психиатр* психотерап* узист* онколог* гастроэнтеролог*
    ревматолог* ортодонт* участков* фельдшер* медсестр* медцентр* травмпункт* doc dental optometrist* obgyn ob_gyn
    urolog* endocrinolog* allergist* ent oncolog* psychiatr* psycholog* eye_doctor nurse urgent_care ultrasound
    медосмотр* диспансериз* мануальщик* остеопат* массажист* логопед* пульмонолог* нарколог* регистратур* госуслуг*
    chiropractor* podiatrist* referral family_doctor general_practitioner patient
visit: запис* запиши запишите запишешь ~писать_к прием приема приему талон* визит* осмотр* на_прием попасть_к к_врачу
    свободное_время_у окошк* повторный_прием консультац* вызов_врача вызвать_врача врача_на_дом appointment* appt
    checkup check_up visit* slot slots opening openings follow_up get_in_with get_me_in book_me_in see_a
    see_an see_my consult* house_call come_to_my_house номерок электронная_очередь электронную_очередь принимает
    принимают physical be_seen available_appointment
illness: разболел* боли простыл* температура_39 жар_у кашля* сопли рвот* понос чешется чешутся головная_боль
    головную_боль голова_болит мигрен* горло горла спин* живот* зуб_болит болит_зуб отек* опух* кружится изжог*
    бессон* symptom* aching toothache stomachache sore fever* runny_nose rash* nause* vomit* diarrhea
    dizzy migraine* swollen swelling itchy chest_pain back_pain heartburn insomnia throws_up
medicine: лекарств* таблет* аптек* антибиот* аспирин* парацетам* ибупрофен* нурофен* анальгин* сироп* капли мазь мази
    укол уколы дозиров* доза дозу рецепт_на_лекарств* рецепт_от_врача побочн* medicine* medication* meds pill pills
    pharmac* prescription* refill* dose dosage antibiotic* aspirin ibuprofen tylenol paracetamol
    painkiller* cough_syrup ointment inhaler
vitals: пульс пульса давление_мое сатурац* кислород шагов шаги шагомер* сколько_прошел сколько_спал сон_за вес_мой имт
    pulse heart_rate blood_pressure steps step_count oxygen bmi slept sleep_data my_weight
medtest: анализ* сдать_кровь кровь_на моча мочу моче мрт кт рентген* флюорограф* экг эхокг биопс* мазок гормон*
    результаты_анализ* результат_анализ* blood_test blood_work lab_results lab_test* urine biopsy mri ct_scan x_ray
    ecg ekg test_results
lesson: школ* домашк* домашнее_задание домашн* экзамен* егэ огэ контрольн* препод* пара пары пару пар лекци* семестр*
    сесси* зачет* диплом* универ* институт* вуз* студент* дневник оценк* расписание_уроков каникул* school* homework
    exam exams midterm* final_exam grade grades professor* lecture* semester* college universit* tuition student*
    assignment* essay* thesis campus
"""
