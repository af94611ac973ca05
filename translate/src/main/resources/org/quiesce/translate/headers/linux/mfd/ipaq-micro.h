#ifndef QZ_LINUX_MFD_IPAQ_MICRO_H
#define QZ_LINUX_MFD_IPAQ_MICRO_H
struct ipaq_micro;
struct ipaq_micro_msg;
#define TX_BUF_SIZE 0x20
#define RX_BUF_SIZE 0x10
#define CHAR_SOF 2
#define MSG_VERSION 0
#define MSG_KEYBOARD 2
#define MSG_TOUCHSCREEN 3
#define MSG_EEPROM_READ 4
#define MSG_EEPROM_WRITE 5
#define MSG_THERMAL_SENSOR 6
#define MSG_NOTIFY_LED 8
#define MSG_BATTERY 9
#define MSG_BACKLIGHT 13
enum rx_state { STATE_SOF, STATE_ID, STATE_DATA, STATE_CHKSUM };
struct ipaq_micro_txdev {
	u8 len;
	u8 index;
	u8 buf[TX_BUF_SIZE];
};
struct ipaq_micro_rxdev {
	enum rx_state state;
	unsigned char chksum;
	u8 id;
	unsigned int len;
	unsigned int index;
	u8 buf[RX_BUF_SIZE];
};
struct ipaq_micro_msg {
	u8 id;
	u8 tx_len;
	u8 tx_data[TX_BUF_SIZE];
	u8 rx_len;
	u8 rx_data[RX_BUF_SIZE];
	struct completion ack;
	struct list_head node;
};
struct ipaq_micro {
	struct device *dev;
	void *base;
	void *sdlc;
	char version[5];
	struct ipaq_micro_txdev tx;
	struct ipaq_micro_rxdev rx;
	spinlock_t lock;
	struct ipaq_micro_msg *msg;
	struct list_head queue;
	void (*key)(void *data, int len, unsigned char *rxdata);
	void *key_data;
	void (*ts)(void *data, int len, unsigned char *rxdata);
	void *ts_data;
};
int ipaq_micro_tx_msg(struct ipaq_micro *micro, struct ipaq_micro_msg *msg);
int ipaq_micro_tx_msg_sync(struct ipaq_micro *micro, struct ipaq_micro_msg *msg);
#endif
