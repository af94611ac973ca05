#ifndef QZ_LINUX_LIBPS2_H
#define QZ_LINUX_LIBPS2_H
struct ps2dev;
struct serio;
#define PS2_CMD_SETSCALE11 230
#define PS2_CMD_SETRES 0x10e8
#define PS2_CMD_GETID 0x2f2
#define PS2_CMD_RESET_BAT 0x2ff
#define PS2_RET_ACK 250
#define PS2_RET_NAK 254
#define PS2_RET_ERR 252
#define PS2_FLAG_ACK 1UL
#define PS2_FLAG_CMD 2UL
#define PS2_FLAG_CMD1 4UL
#define PS2_FLAG_WAITID 8UL
#define PS2_FLAG_NAK 0x10UL
#define PS2_FLAG_ACK_CMD 0x20UL
struct ps2dev {
	struct serio *serio;
	struct mutex cmd_mutex;
	wait_queue_head_t wait;
	unsigned long flags;
	u8 cmdbuf[8];
	u8 cmdcnt;
	u8 nak;
};
void ps2_init(struct ps2dev *ps2dev, struct serio *serio);
int ps2_sendbyte(struct ps2dev *ps2dev, u8 byte, unsigned int timeout);
void ps2_drain(struct ps2dev *ps2dev, size_t maxbytes, unsigned int timeout);
void ps2_begin_command(struct ps2dev *ps2dev);
void ps2_end_command(struct ps2dev *ps2dev);
int __ps2_command(struct ps2dev *ps2dev, u8 *param, unsigned int command);
int ps2_command(struct ps2dev *ps2dev, u8 *param, unsigned int command);
int ps2_sliced_command(struct ps2dev *ps2dev, u8 command);
bool ps2_handle_ack(struct ps2dev *ps2dev, u8 data);
bool ps2_handle_response(struct ps2dev *ps2dev, u8 data);
void ps2_cmd_aborted(struct ps2dev *ps2dev);
bool ps2_is_keyboard_id(u8 id);
#endif
