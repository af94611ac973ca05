#ifndef QZ_LINUX_USB_OTG_FSM_H
#define QZ_LINUX_USB_OTG_FSM_H
struct otg_fsm;
struct otg_fsm_ops;
struct usb_otg;
#define PROTO_UNDEF 0
#define PROTO_HOST 1
#define PROTO_GADGET 2
#define HOST_REQUEST_FLAG 1
#define T_HOST_REQ_POLL 0x5dc
enum otg_fsm_timer { A_WAIT_VRISE, A_WAIT_VFALL, A_WAIT_BCON, A_AIDL_BDIS, B_ASE0_BRST, A_BIDL_ADIS, B_AIDL_BDIS, B_SE0_SRP, B_SRP_FAIL, A_WAIT_ENUM, B_DATA_PLS, B_SSEND_SRP, NUM_OTG_FSM_TIMERS };
struct otg_fsm {
	int id;
	int adp_change;
	int power_up;
	int a_srp_det;
	int a_vbus_vld;
	int b_conn;
	int a_bus_resume;
	int a_bus_suspend;
	int a_conn;
	int b_se0_srp;
	int b_ssend_srp;
	int b_sess_vld;
	int test_device;
	int a_bus_drop;
	int a_bus_req;
	int b_bus_req;
	int a_sess_vld;
	int b_bus_resume;
	int b_bus_suspend;
	int drv_vbus;
	int loc_conn;
	int loc_sof;
	int adp_prb;
	int adp_sns;
	int data_pulse;
	int b_srp_done;
	int b_hnp_enable;
	int a_clr_err;
	int a_suspend_req_inf;
	int a_wait_vrise_tmout;
	int a_wait_vfall_tmout;
	int a_wait_bcon_tmout;
	int a_aidl_bdis_tmout;
	int b_ase0_brst_tmout;
	int a_bidl_adis_tmout;
	struct otg_fsm_ops *ops;
	struct usb_otg *otg;
	int protocol;
	struct mutex lock;
	u8 *host_req_flag;
	struct delayed_work hnp_polling_work;
	bool hnp_work_inited;
	bool state_changed;
};
struct otg_fsm_ops {
	void (*chrg_vbus)(struct otg_fsm *fsm, int on);
	void (*drv_vbus)(struct otg_fsm *fsm, int on);
	void (*loc_conn)(struct otg_fsm *fsm, int on);
	void (*loc_sof)(struct otg_fsm *fsm, int on);
	void (*start_pulse)(struct otg_fsm *fsm);
	void (*add_timer)(struct otg_fsm *fsm, enum otg_fsm_timer timer);
	void (*del_timer)(struct otg_fsm *fsm, enum otg_fsm_timer timer);
	int (*start_host)(struct otg_fsm *fsm, int on);
	int (*start_gadget)(struct otg_fsm *fsm, int on);
};
int otg_chrg_vbus(struct otg_fsm *fsm, int on);
int otg_drv_vbus(struct otg_fsm *fsm, int on);
int otg_loc_conn(struct otg_fsm *fsm, int on);
int otg_loc_sof(struct otg_fsm *fsm, int on);
int otg_start_pulse(struct otg_fsm *fsm);
int otg_start_adp_prb(struct otg_fsm *fsm);
int otg_start_adp_sns(struct otg_fsm *fsm);
int otg_add_timer(struct otg_fsm *fsm, enum otg_fsm_timer timer);
int otg_del_timer(struct otg_fsm *fsm, enum otg_fsm_timer timer);
int otg_start_host(struct otg_fsm *fsm, int on);
int otg_start_gadget(struct otg_fsm *fsm, int on);
int otg_statemachine(struct otg_fsm *fsm);
#endif
