#ifndef QZ_LINUX_MFD_SI476X_CORE_H
#define QZ_LINUX_MFD_SI476X_CORE_H
#include <linux/kfifo.h>
#include <linux/mfd/core.h>
#include <linux/mfd/si476x-platform.h>
#include <linux/regmap.h>
#include <linux/regulator/consumer.h>
#include <linux/videodev2.h>
struct i2c_client;
struct regmap;
struct si476x_acf_status_report;
struct si476x_agc_status_report;
struct si476x_core;
struct si476x_func_info;
struct si476x_power_down_args;
struct si476x_power_up_args;
struct si476x_rds_blockcount_report;
struct si476x_rds_status_report;
struct si476x_rsq_status_args;
struct si476x_rsq_status_report;
struct si476x_tune_freq_args;
#define SI476X_DEFAULT_TIMEOUT 0x186a0
#define SI476X_TIMEOUT_TUNE 0xaae60
#define SI476X_TIMEOUT_POWER_UP 0x50910
#define SI476X_STATUS_POLL_US 0
#define SI476X_WORK_TO_CORE(a_) container_of(to_delayed_work(a_), struct si476x_core, status_monitor)
enum si476x_freq_supported_chips { SI476X_CHIP_SI4761 = 1, SI476X_CHIP_SI4764, SI476X_CHIP_SI4768 };
enum si476x_part_revisions { SI476X_REVISION_A10, SI476X_REVISION_A20, SI476X_REVISION_A30 };
enum si476x_mfd_cells { SI476X_RADIO_CELL, SI476X_CODEC_CELL, SI476X_MFD_CELLS };
enum si476x_power_state { SI476X_POWER_DOWN, SI476X_POWER_UP_FULL, SI476X_POWER_INCONSISTENT };
struct si476x_core {
	struct i2c_client *client;
	struct regmap *regmap;
	int chip_id;
	struct mfd_cell cells[SI476X_MFD_CELLS];
	struct mutex cmd_lock;
	atomic_t users;
	wait_queue_head_t rds_read_queue;
	struct kfifo rds_fifo;
	struct work_struct rds_fifo_drainer;
	bool rds_drainer_is_working;
	struct mutex rds_drainer_status_lock;
	wait_queue_head_t command;
	atomic_t cts;
	wait_queue_head_t tuning;
	atomic_t stc;
	struct si476x_power_up_args power_up_parameters;
	enum si476x_power_state power_state;
	struct regulator_bulk_data supplies[4];
	int gpio_reset;
	struct si476x_pinmux pinmux;
	enum si476x_phase_diversity_mode diversity_mode;
	atomic_t is_alive;
	struct delayed_work status_monitor;
	int revision;
	int rds_fifo_depth;
};
struct si476x_func_info {
	struct {
		u8 major;
		u8 minor[2];
	} firmware;
	u16 patch_id;
	enum si476x_func func;
};
struct si476x_power_down_args {
	bool xosc;
};
enum si476x_tunemode { SI476X_TM_VALIDATED_NORMAL_TUNE };
enum si476x_smoothmetrics { SI476X_SM_INITIALIZE_AUDIO };
struct si476x_rds_status_report {
	bool rdstpptyint;
	bool rdspiint;
	bool rdssyncint;
	bool rdsfifoint;
	bool tpptyvalid;
	bool pivalid;
	bool rdssync;
	bool rdsfifolost;
	bool tp;
	u8 pty;
	u16 pi;
	u8 rdsfifoused;
	u8 ble[4];
	struct v4l2_rds_data rds[4];
};
struct si476x_rsq_status_args {
	bool primary;
	bool rsqack;
	bool attune;
	bool cancel;
	bool stcack;
};
enum si476x_injside { SI476X_INJSIDE_AUTO };
struct si476x_tune_freq_args {
	bool zifsr;
	bool hd;
	enum si476x_injside injside;
	int freq;
	enum si476x_tunemode tunemode;
	enum si476x_smoothmetrics smoothmetrics;
	int antcap;
};
enum si476x_i2c_type { SI476X_I2C_SEND, SI476X_I2C_RECV };
enum si476x_interrupt_flags { SI476X_STCIEN = 1, SI476X_RDSIEN = 4, SI476X_CTSIEN = 0x80 };
enum si476x_rdsint_sources { SI476X_RDSRECV = 1 };
enum si476x_status_response_bits { SI476X_CTS = 0x80, SI476X_ERR = 0x40, SI476X_FM_RDS_INT = 4, SI476X_STC_INT = 1 };
enum si476x_common_receiver_properties { SI476X_PROP_INT_CTL_ENABLE, SI476X_PROP_DIGITAL_IO_INPUT_SAMPLE_RATE = 0x200, SI476X_PROP_DIGITAL_IO_OUTPUT_FORMAT = 0x203, SI476X_PROP_SEEK_BAND_BOTTOM = 0x1100, SI476X_PROP_SEEK_BAND_TOP, SI476X_PROP_SEEK_FREQUENCY_SPACING, SI476X_PROP_VALID_MAX_TUNE_ERROR = 0x2000, SI476X_PROP_VALID_SNR_THRESHOLD = 0x2003, SI476X_PROP_VALID_RSSI_THRESHOLD };
enum si476x_am_receiver_properties { SI476X_PROP_AUDIO_PWR_LINE_FILTER = 0x303 };
enum si476x_fm_receiver_properties { SI476X_PROP_AUDIO_DEEMPHASIS = 0x302, SI476X_PROP_FM_RDS_INTERRUPT_SOURCE = 0x4000, SI476X_PROP_FM_RDS_INTERRUPT_FIFO_COUNT, SI476X_PROP_FM_RDS_CONFIG };
enum si476x_prop_audio_pwr_line_filter_bits { SI476X_PROP_PWR_HARMONICS_MASK = 31, SI476X_PROP_PWR_GRID_MASK = 0x100, SI476X_PROP_PWR_ENABLE_MASK = 0x200, SI476X_PROP_PWR_GRID_50HZ = 0, SI476X_PROP_PWR_GRID_60HZ = 0x100 };
enum si476x_prop_fm_rds_config_bits { SI476X_PROP_RDSEN_MASK = 1, SI476X_PROP_RDSEN = 1 };
struct si476x_core *i2c_mfd_cell_to_core(struct device *dev);
void si476x_core_lock(struct si476x_core *core);
void si476x_core_unlock(struct si476x_core *core);
u16 v4l2_to_si476x(struct si476x_core *core, int freq);
int si476x_to_v4l2(struct si476x_core *core, u16 freq);
int si476x_core_stop(struct si476x_core *, bool);
int si476x_core_start(struct si476x_core *, bool);
int si476x_core_set_power_state(struct si476x_core *, enum si476x_power_state);
bool si476x_core_has_am(struct si476x_core *);
bool si476x_core_has_diversity(struct si476x_core *);
bool si476x_core_is_a_secondary_tuner(struct si476x_core *);
bool si476x_core_is_a_primary_tuner(struct si476x_core *);
bool si476x_core_is_in_am_receiver_mode(struct si476x_core *core);
bool si476x_core_is_powered_up(struct si476x_core *core);
int si476x_core_i2c_xfer(struct si476x_core *, enum si476x_i2c_type, char *, int);
int si476x_core_cmd_func_info(struct si476x_core *, struct si476x_func_info *);
int si476x_core_cmd_set_property(struct si476x_core *, u16, u16);
int si476x_core_cmd_get_property(struct si476x_core *, u16);
int si476x_core_cmd_dig_audio_pin_cfg(struct si476x_core *, enum si476x_dclk_config, enum si476x_dfs_config, enum si476x_dout_config, enum si476x_xout_config);
int si476x_core_cmd_zif_pin_cfg(struct si476x_core *, enum si476x_iqclk_config, enum si476x_iqfs_config, enum si476x_iout_config, enum si476x_qout_config);
int si476x_core_cmd_ic_link_gpo_ctl_pin_cfg(struct si476x_core *, enum si476x_icin_config, enum si476x_icip_config, enum si476x_icon_config, enum si476x_icop_config);
int si476x_core_cmd_ana_audio_pin_cfg(struct si476x_core *, enum si476x_lrout_config);
int si476x_core_cmd_intb_pin_cfg(struct si476x_core *, enum si476x_intb_config, enum si476x_a1_config);
int si476x_core_cmd_fm_seek_start(struct si476x_core *, bool, bool);
int si476x_core_cmd_am_seek_start(struct si476x_core *, bool, bool);
int si476x_core_cmd_fm_rds_status(struct si476x_core *, bool, bool, bool, struct si476x_rds_status_report *);
int si476x_core_cmd_fm_rds_blockcount(struct si476x_core *, bool, struct si476x_rds_blockcount_report *);
int si476x_core_cmd_fm_tune_freq(struct si476x_core *, struct si476x_tune_freq_args *);
int si476x_core_cmd_am_tune_freq(struct si476x_core *, struct si476x_tune_freq_args *);
int si476x_core_cmd_am_rsq_status(struct si476x_core *, struct si476x_rsq_status_args *, struct si476x_rsq_status_report *);
int si476x_core_cmd_fm_rsq_status(struct si476x_core *, struct si476x_rsq_status_args *, struct si476x_rsq_status_report *);
int si476x_core_cmd_power_up(struct si476x_core *, struct si476x_power_up_args *);
int si476x_core_cmd_power_down(struct si476x_core *, struct si476x_power_down_args *);
int si476x_core_cmd_fm_phase_div_status(struct si476x_core *);
int si476x_core_cmd_fm_phase_diversity(struct si476x_core *, enum si476x_phase_diversity_mode);
int si476x_core_cmd_fm_acf_status(struct si476x_core *, struct si476x_acf_status_report *);
int si476x_core_cmd_am_acf_status(struct si476x_core *, struct si476x_acf_status_report *);
int si476x_core_cmd_agc_status(struct si476x_core *, struct si476x_agc_status_report *);
struct regmap *devm_regmap_init_si476x(struct si476x_core *);
#endif
