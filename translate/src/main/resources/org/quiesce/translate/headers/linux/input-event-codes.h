#ifndef QZ_LINUX_INPUT_EVENT_CODES_H
#define QZ_LINUX_INPUT_EVENT_CODES_H
#define INPUT_PROP_CNT 0x20
#define EV_CNT 0x20
#define KEY_CNT 0x300
#define REL_CNT 0x10
#define ABS_CNT 0x40
#define SW_CNT 17
#define MSC_CNT 8
#define LED_CNT 0x10
#define REP_CNT 2
#define SND_CNT 8
#endif
