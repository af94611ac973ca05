#ifndef QZ_LINUX_RTSX_USB_H
#define QZ_LINUX_RTSX_USB_H
struct rtsx_ucr;
#define POWER_OFF 3
#define POWER_ON 0
int rtsx_usb_read_register(struct rtsx_ucr *ucr, u16 addr, u8 *data);
int rtsx_usb_write_register(struct rtsx_ucr *ucr, u16 addr, u8 mask, u8 data);
int rtsx_usb_ep0_write_register(struct rtsx_ucr *ucr, u16 addr, u8 mask, u8 data);
int rtsx_usb_ep0_read_register(struct rtsx_ucr *ucr, u16 addr, u8 *data);
void rtsx_usb_add_cmd(struct rtsx_ucr *ucr, u8 cmd_type, u16 reg_addr, u8 mask, u8 data);
int rtsx_usb_send_cmd(struct rtsx_ucr *ucr, u8 flag, int timeout);
int rtsx_usb_get_rsp(struct rtsx_ucr *ucr, int rsp_len, int timeout);
int rtsx_usb_transfer_data(struct rtsx_ucr *ucr, unsigned int pipe, void *buf, unsigned int len, int use_sg, unsigned int *act_len, int timeout);
int rtsx_usb_switch_clock(struct rtsx_ucr *ucr, unsigned int card_clock, u8 ssc_depth, bool initial_mode, bool double_clk, bool vpclk);
int rtsx_usb_card_exclusive_check(struct rtsx_ucr *ucr, int card);
void rtsx_usb_init_cmd(struct rtsx_ucr *ucr);
void rtsx_usb_clear_fsm_err(struct rtsx_ucr *ucr);
#endif
