#ifndef QZ_LINUX_MFD_SI476X_PLATFORM_H
#define QZ_LINUX_MFD_SI476X_PLATFORM_H
enum si476x_iqclk_config { __qz_si476x_iqclk_config };
enum si476x_iqfs_config { __qz_si476x_iqfs_config };
enum si476x_iout_config { __qz_si476x_iout_config };
enum si476x_qout_config { __qz_si476x_qout_config };
enum si476x_dclk_config { SI476X_DCLK_DAUDIO = 10 };
enum si476x_dfs_config { SI476X_DFS_DAUDIO = 10 };
enum si476x_dout_config { SI476X_DOUT_I2S_OUTPUT = 12 };
enum si476x_xout_config { SI476X_XOUT_TRISTATE = 1 };
enum si476x_icin_config { __qz_si476x_icin_config };
enum si476x_icip_config { __qz_si476x_icip_config };
enum si476x_icon_config { __qz_si476x_icon_config };
enum si476x_icop_config { __qz_si476x_icop_config };
enum si476x_lrout_config { __qz_si476x_lrout_config };
enum si476x_intb_config { __qz_si476x_intb_config };
enum si476x_a1_config { SI476X_A1_IRQ = 40 };
struct si476x_pinmux {
	enum si476x_dclk_config dclk;
	enum si476x_dfs_config dfs;
	enum si476x_dout_config dout;
	enum si476x_xout_config xout;
	enum si476x_iqclk_config iqclk;
	enum si476x_iqfs_config iqfs;
	enum si476x_iout_config iout;
	enum si476x_qout_config qout;
	enum si476x_icin_config icin;
	enum si476x_icip_config icip;
	enum si476x_icon_config icon;
	enum si476x_icop_config icop;
	enum si476x_lrout_config lrout;
	enum si476x_intb_config intb;
	enum si476x_a1_config a1;
};
enum si476x_ibias6x { __qz_si476x_ibias6x };
enum si476x_xstart { __qz_si476x_xstart };
enum si476x_freq { __qz_si476x_freq };
enum si476x_xmode { __qz_si476x_xmode };
enum si476x_xbiashc { __qz_si476x_xbiashc };
enum si476x_xbias { __qz_si476x_xbias };
enum si476x_func { SI476X_FUNC_BOOTLOADER, SI476X_FUNC_FM_RECEIVER, SI476X_FUNC_AM_RECEIVER, SI476X_FUNC_WB_RECEIVER };
struct si476x_power_up_args {
	enum si476x_ibias6x ibias6x;
	enum si476x_xstart xstart;
	u8 xcload;
	bool fastboot;
	enum si476x_xbiashc xbiashc;
	enum si476x_xbias xbias;
	enum si476x_func func;
	enum si476x_freq freq;
	enum si476x_xmode xmode;
};
enum si476x_phase_diversity_mode { SI476X_PHDIV_DISABLED, SI476X_PHDIV_PRIMARY_COMBINING, SI476X_PHDIV_PRIMARY_ANTENNA, SI476X_PHDIV_SECONDARY_ANTENNA, SI476X_PHDIV_SECONDARY_COMBINING = 5 };
#endif
