#ifndef QZ_LINUX_HP_SDC_H
#define QZ_LINUX_HP_SDC_H
#define HP_SDC_MAX_REG_DELAY 0x4e20
#define HP_SDC_ACT_PRECMD 1
#define HP_SDC_ACT_DATAREG 2
#define HP_SDC_ACT_DATAOUT 4
#define HP_SDC_ACT_POSTCMD 8
#define HP_SDC_ACT_DATAIN 0x10
#define HP_SDC_ACT_DURING 31
#define HP_SDC_ACT_SEMAPHORE 0x20
#define HP_SDC_ACT_CALLBACK 0x40
#define HP_SDC_ACT_DEALLOC 0x80
#define HP_SDC_ACT_DEAD 96
#define HP_SDC_STATUS_IBF 2
#define HP_SDC_STATUS_IRQMASK 240
#define HP_SDC_STATUS_PERIODIC 0x10
#define HP_SDC_STATUS_USERTIMER 0x20
#define HP_SDC_STATUS_TIMER 48
#define HP_SDC_STATUS_REG 0x40
#define HP_SDC_STATUS_HILCMD 80
#define HP_SDC_STATUS_HILDATA 96
#define HP_SDC_STATUS_PUP 112
#define HP_SDC_NMISTATUS_FHS 0x40
#define HP_SDC_USE_LOOP 4
#define HP_SDC_IM_MASK 31
#define HP_SDC_IM_FH 0x10
#define HP_SDC_IM_PT 8
#define HP_SDC_IM_TIMERS 4
#define HP_SDC_IM_RESET 2
#define HP_SDC_IM_HIL 1
#define HP_SDC_CFG_NEW 0x20
#define HP_SDC_CFG_REV 0x40
#define HP_SDC_LPC_APE_IPF 1
#define HP_SDC_XTD_REV 7
#define HP_SDC_XTD_BEEPER 8
#define HP_SDC_XTD_BBRTC 0x20
#define HP_SDC_CMD_LOAD_RT 49
#define HP_SDC_CMD_LOAD_FHS 54
#define HP_SDC_CMD_LOAD_MT 56
#define HP_SDC_CMD_LOAD_DT 59
#define HP_SDC_CMD_LOAD_CT 62
#define HP_SDC_CMD_SET_IM 0x40
#define HP_SDC_CMD_READ_USE 2
#define HP_SDC_CMD_READ_KCC 17
#define HP_SDC_CMD_READ_T1 19
#define HP_SDC_CMD_READ_T2 20
#define HP_SDC_CMD_READ_T3 21
#define HP_SDC_CMD_READ_T4 22
#define HP_SDC_CMD_READ_T5 23
#define HP_SDC_CMD_READ_XTD 254
#define HP_SDC_CMD_SET_D0 224
#define HP_SDC_CMD_SET_LPC 235
#define HP_SDC_CMD_SET_STR 239
#define HP_SDC_CMD_DO_RTCR 195
#define HP_SDC_CMD_DO_HIL 197
#define HP_SDC_HIL_R1MASK 15
#define HP_SDC_HIL_ISERR 0x80
#define HP_SDC_HIL_RC_DONE 0x80
#define HP_SDC_HIL_ERR 129
#define HP_SDC_HIL_TO 130
#define HP_SDC_HIL_RC 132
#define HP_SDC_QUEUE_LEN 0x10
typedef void (hp_sdc_irqhook)(int irq, void *dev_id, uint8_t status, uint8_t data);
typedef struct {
	int actidx;
	int idx;
	int endidx;
	uint8_t *seq;
	union {
		hp_sdc_irqhook *irqhook;
		struct semaphore *semaphore;
	} act;
} hp_sdc_transaction;
typedef struct {
	rwlock_t ibf_lock;
	rwlock_t lock;
	rwlock_t rtq_lock;
	rwlock_t hook_lock;
	unsigned int irq;
	unsigned int nmi;
	unsigned long base_io;
	unsigned long status_io;
	unsigned long data_io;
	uint8_t im;
	int set_im;
	int ibf;
	uint8_t wi;
	uint8_t r7[4];
	uint8_t r11;
	uint8_t r7e;
	hp_sdc_irqhook *timer;
	hp_sdc_irqhook *reg;
	hp_sdc_irqhook *hil;
	hp_sdc_irqhook *pup;
	hp_sdc_irqhook *cooked;
	hp_sdc_transaction *tq[HP_SDC_QUEUE_LEN];
	int rcurr;
	int rqty;
	ktime_t rtime;
	int wcurr;
	int dev_err;
	struct timer_list kicker;
	struct tasklet_struct task;
} hp_i8042_sdc;
int hp_sdc_request_timer_irq(hp_sdc_irqhook *callback);
int hp_sdc_request_hil_irq(hp_sdc_irqhook *callback);
int hp_sdc_request_cooked_irq(hp_sdc_irqhook *callback);
int hp_sdc_release_timer_irq(hp_sdc_irqhook *callback);
int hp_sdc_release_hil_irq(hp_sdc_irqhook *callback);
int hp_sdc_release_cooked_irq(hp_sdc_irqhook *callback);
int __hp_sdc_enqueue_transaction(hp_sdc_transaction *this);
int hp_sdc_enqueue_transaction(hp_sdc_transaction *this);
int hp_sdc_dequeue_transaction(hp_sdc_transaction *this);
#endif
